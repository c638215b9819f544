package dk.seamark.kit.feed;

import dk.seamark.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a record said, as far as a reader remembers: enough to tell a repetition from a record that says something else
 * under the same position.
 *
 * @param eventId the event's id; null if it was unreadable, or is not remembered
 * @param payloadDigest SHA-256 of the record's value, 64 lower-case hexadecimal digits; null if it is not remembered
 */
public record RecordContent(
        @Nullable String eventId, @Nullable String payloadDigest) {

    private static final byte[] NONE = {};

    /** What this record says; a record without a value is as one with an empty value. */
    public static RecordContent of(FeedRecord record) {
        return switch (record) {
            case FeedRecord.Decoded decoded ->
                new RecordContent(decoded.envelope().id().toString(), digest(decoded.payload()));
            case FeedRecord.Undecodable raw -> new RecordContent(null, digest(raw.value()));
            case FeedRecord.Refused refused -> new RecordContent(null, digest(refused.value()));
        };
    }

    private static String digest(byte @Nullable [] value) {
        return Sha256.hex(value == null ? NONE : value);
    }

    /** Whether a record with this content is no repetition of one with the other. */
    public boolean contradicts(RecordContent before) {
        return differ(eventId, before.eventId) || differ(payloadDigest, before.payloadDigest);
    }

    private static boolean differ(@Nullable String here, @Nullable String there) {
        return here != null && there != null && !here.equals(there);
    }

    /**
     * For operators: what a record with this content says, where another was said before under its position.
     *
     * @return empty if it is a repetition of the other
     */
    String contradiction(long position, RecordContent before) {
        if (!contradicts(before)) {
            return "";
        }
        String other = eventId != null && eventId.equals(before.eventId) ? " with other bytes" : "";
        return "says %s%s at %d, where it said %s".formatted(name(), other, position, before.name());
    }

    private String name() {
        return eventId == null ? "what cannot be read" : eventId;
    }
}
