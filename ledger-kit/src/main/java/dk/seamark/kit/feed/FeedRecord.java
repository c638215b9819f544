package dk.seamark.kit.feed;

import dk.seamark.events.LedgerEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of the topic. */
public sealed interface FeedRecord {

    /** The partition it came from. */
    int partition();

    /** Its offset there. */
    long offset();

    /** The municipality in whose order it stands; null if it stands in none. */
    @Nullable
    String municipality();

    /** The service's CloudEvents source; null if it is unreadable, or not to be believed. */
    @Nullable
    String source();

    /** Its dense position from that source; null if it is unreadable, or not to be believed. */
    @Nullable
    Long sequence();

    /**
     * A record that this version can decode.
     *
     * @param partition the partition it came from
     * @param offset its offset there
     * @param envelope its metadata, from the headers
     * @param event the event
     * @param payload the event's bytes exactly as they were stored and sent
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Decoded(int partition, long offset, Envelope envelope, LedgerEvent event, byte[] payload)
            implements FeedRecord {

        @Override
        public String municipality() {
            return envelope.municipality();
        }

        @Override
        public String source() {
            return envelope.source();
        }

        @Override
        public Long sequence() {
            return envelope.sequence();
        }
    }

    /**
     * A record that this version cannot decode. It is passed on so that it is stored and visible, and does not stop the
     * others.
     *
     * @param partition the partition it came from
     * @param offset its offset there
     * @param municipality the record's key; null if that is missing or not a municipality's key
     * @param source the service's CloudEvents source; null if it is unreadable
     * @param sequence its dense position from that source; null if it is unreadable
     * @param key the key's bytes; null if there is none
     * @param value the value's bytes; null if there is none
     * @param headers all headers, in order
     * @param reason why it cannot be decoded
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Undecodable(
            int partition,
            long offset,
            @Nullable String municipality,
            @Nullable String source,
            @Nullable Long sequence,
            byte @Nullable [] key,
            byte @Nullable [] value,
            List<RawHeader> headers,
            String reason)
            implements FeedRecord {}

    /**
     * A record without a valid signature of the service that it names. It is passed on so that it is stored and
     * visible. Its claims, above all its municipality and position, are ignored.
     *
     * @param partition the partition it came from
     * @param offset its offset there
     * @param key the key's bytes; null if there is none
     * @param value the value's bytes; null if there is none
     * @param headers all headers, in order
     * @param reason why it is refused
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Refused(
            int partition,
            long offset,
            byte @Nullable [] key,
            byte @Nullable [] value,
            List<RawHeader> headers,
            String reason)
            implements FeedRecord {

        @Override
        public @Nullable String municipality() {
            return null;
        }

        @Override
        public @Nullable String source() {
            return null;
        }

        @Override
        public @Nullable Long sequence() {
            return null;
        }
    }

    /** A header as it came. */
    @SuppressWarnings("ArrayRecordComponent")
    record RawHeader(String name, byte @Nullable [] value) {}
}
