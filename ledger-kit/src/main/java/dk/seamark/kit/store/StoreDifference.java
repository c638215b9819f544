package dk.seamark.kit.store;

import java.util.Objects;

/**
 * How far the store is behind the topic.
 *
 * @param lost how many events the topic has and the store has not
 * @param other how many events are something else in the store than on the topic
 * @param municipality the municipality of the first of them, in the order of partitions and offsets
 * @param position its dense position
 * @param eventId its id
 */
public record StoreDifference(long lost, long other, String municipality, long position, String eventId) {

    /** The difference that this history found; it must have found one. */
    static StoreDifference of(SentHistory history) {
        SentEvent first = Objects.requireNonNull(history.firstMissing());
        return new StoreDifference(
                history.lost(), history.other(), first.municipality(), first.position(), first.eventId());
    }

    /** Without a full stop. */
    String sentence() {
        return "The store lacks %d events that were sent, and has %d otherwise, the first at position %d of %s (%s)"
                .formatted(lost, other, position, municipality, eventId);
    }
}
