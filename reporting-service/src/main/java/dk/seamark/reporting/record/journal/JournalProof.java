package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Proves that the journal's entries are unchanged. An interface, as the proof is implemented in a layer above this one.
 */
public interface JournalProof {

    /**
     * The first change that was found in a municipality's journal.
     *
     * @param position the first ledger position from which on the journal is not proved, from 1
     * @param finding what differs, for the log
     */
    record Change(long position, String finding) {}

    /**
     * Checks all entries that have a proof at the start.
     *
     * @param progress is called now and then with the number of entries checked so far; if it throws, the check stops
     * @return empty if nothing was changed, and for a municipality without a proof
     */
    Optional<Change> firstChange(Municipality municipality, LongConsumer progress);
}
