package dk.seamark.kit.feed;

import org.jspecify.annotations.Nullable;

/**
 * The last record that was taken from a source.
 *
 * @param position its dense position, from 1; 0 if none was taken
 * @param eventId the event's id; null if none was taken or it could not be read
 */
record LastPosition(long position, @Nullable String eventId) {

    static final LastPosition NOTHING = new LastPosition(0, null);

    /** Whether a record that comes under the same position is another event. */
    boolean contradicts(LastPosition again) {
        return position == again.position && eventId != null && again.eventId != null && !eventId.equals(again.eventId);
    }
}
