package dk.seamark.reporting.record.checkjournal;

import java.util.List;

/** How far a check has come, or what came of it. */
sealed interface CheckOutcome {

    /** It goes on. */
    record Running() implements CheckOutcome {}

    /** The journal is what the topic says, up to where it ended when the check began. */
    record Same() implements CheckOutcome {}

    /** The journal is not what the topic says. */
    record Different(Difference first) implements CheckOutcome {}

    /** Somebody ended it, or the instance stopped. */
    record Cancelled() implements CheckOutcome {}

    /**
     * It could not be carried out, and says nothing of the journal.
     *
     * @param reason {@code topic-unreachable}, {@code journal-unreachable} or {@code fault}
     */
    record Failed(String reason) implements CheckOutcome {}

    /**
     * The first place at which the journal is not what the topic says.
     *
     * @param position the ledger position
     * @param what what is different there: {@code missing-in-journal}, {@code missing-on-topic},
     *     {@code gap-on-topic}, or the names of the journal's fields that are not as the record has them
     * @param partition the partition of the municipality's records
     * @param offset where the topic's record for the position stands; -1 if it has none
     */
    record Difference(long position, List<String> what, int partition, long offset) {}
}
