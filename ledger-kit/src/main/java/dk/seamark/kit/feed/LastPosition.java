package dk.seamark.kit.feed;

import org.jspecify.annotations.Nullable;

/**
 * The last record processed from a source.
 *
 * @param position its dense position, from 1; 0 if there is none
 * @param content what it said; nothing of it is remembered between batches where it was unreadable
 */
record LastPosition(long position, RecordContent content) {

    static final LastPosition NOTHING = new LastPosition(0, new RecordContent(null, null));

    /** The source's last position after this record; null if the record has no position. */
    static @Nullable LastPosition after(FeedRecord record) {
        Long sequence = record.sequence();
        return sequence == null ? null : new LastPosition(sequence, RecordContent.of(record));
    }
}
