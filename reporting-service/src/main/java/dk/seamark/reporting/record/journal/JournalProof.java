package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Proves that the journal's entries are those that were written. What it proves it by stands above the record. */
public interface JournalProof {

    /**
     * The first sign that a municipality's journal was changed.
     *
     * @param position the ledger position from which on the journal proves nothing, from 1
     * @param finding what differs, for the log
     */
    record Change(long position, String finding) {}

    /**
     * Looks at all entries that are proved when this begins.
     *
     * @param progress hears now and then how many entries have been looked at; what it throws ends the work
     * @return empty if all is as it was written, and for a municipality of which nothing is proved yet
     */
    Optional<Change> firstChange(Municipality municipality, LongConsumer progress);
}
