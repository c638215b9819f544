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
}
