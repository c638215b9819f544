package dk.seamark.kit.feed;

import org.jspecify.annotations.Nullable;

/**
 * The last record processed from a source.
 *
 * @param position its dense position, from 1; 0 if there is none
 * @param eventId the event's id; null if there is none or it was unreadable
 */
record LastPosition(long position, @Nullable String eventId) {

    static final LastPosition NOTHING = new LastPosition(0, null);

    /** The source's last position after this record; null if the record has no position. */
    static @Nullable LastPosition after(FeedRecord record) {
        Long sequence = record.sequence();
        String id = record instanceof FeedRecord.Decoded decoded
                ? decoded.envelope().id().toString()
                : null;
        return sequence == null ? null : new LastPosition(sequence, id);
    }
}
