package dk.seamark.reporting.record.journal;

import java.time.Instant;

/**
 * Where a municipality's journal ends.
 *
 * @param position the last ledger position; 0 if the journal is empty
 * @param watermark the latest time that any of its events was appended at, UTC; the epoch if there is
 *     none
 */
public record JournalHead(long position, Instant watermark) {

    /** Of a journal without entries. */
    static final JournalHead EMPTY = new JournalHead(0, Instant.EPOCH);

    /** The head after one more entry, of an event of this time. */
    JournalHead after(Instant time) {
        return new JournalHead(position + 1, time.isAfter(watermark) ? time : watermark);
    }
}
