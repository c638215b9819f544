package dk.seamark.reporting.record.journal;

import java.time.Instant;

/**
 * The end of a municipality's journal.
 *
 * @param position the last ledger position; 0 if the journal is empty
 * @param watermark the latest time at which any of its events was appended, UTC; the epoch if there is none
 */
public record JournalHead(long position, Instant watermark) {

    /** The end of an empty journal. */
    static final JournalHead EMPTY = new JournalHead(0, Instant.EPOCH);

    /** The end after one more entry, of an event of this time. */
    JournalHead after(Instant time) {
        return new JournalHead(position + 1, time.isAfter(watermark) ? time : watermark);
    }
}
