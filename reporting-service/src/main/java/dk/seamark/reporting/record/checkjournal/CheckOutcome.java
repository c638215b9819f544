package dk.seamark.reporting.record.checkjournal;

import java.util.List;

/** The state or the result of a check. */
sealed interface CheckOutcome {

    /** It is running. */
    record Running() implements CheckOutcome {}

    /** The journal matches the topic, up to the journal's end when the check began. */
    record Same() implements CheckOutcome {}

    /** The journal does not match the topic. */
    record Different(Difference first) implements CheckOutcome {}

    /** A user cancelled it, or the instance stopped. */
    record Cancelled() implements CheckOutcome {}

    /**
     * It failed, and so says nothing about the journal.
     *
     * @param reason {@code topic-unreachable}, {@code journal-unreachable} or {@code fault}
     */
    record Failed(String reason) implements CheckOutcome {}

    /**
     * The first place at which the journal does not match the topic.
     *
     * @param position the ledger position
     * @param what what differs there: {@code missing-in-journal}, {@code missing-on-topic}, {@code gap-on-topic},
     *     {@code contradicting-repetition}, or the names of the journal's fields that do not match the record
     * @param partition the partition of the municipality's records
     * @param offset the offset of the topic's record for the position; -1 if there is none
     */
    record Difference(long position, List<String> what, int partition, long offset) {}
}
