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

    /**
     * A record that this version can read.
     *
     * @param partition the partition it came from
     * @param offset its offset there
     * @param envelope what its headers say
     * @param event the event
     * @param payload the event's bytes exactly as they were stored and sent
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Decoded(int partition, long offset, Envelope envelope, LedgerEvent event, byte[] payload)
            implements FeedRecord {}

    /**
     * A record that this version cannot read. It is handed over so that it is kept and seen, and so that
     * it does not stop the others.
     *
     * @param partition the partition it came from
     * @param offset its offset there
     * @param municipality the record's key; null if it has none that is a municipality's key
     * @param source the service's CloudEvents source; null if that cannot be read
     * @param sequence its dense position of that source; null if that cannot be read
     * @param key the key's bytes; null if there is none
     * @param value the value's bytes; null if there is none
     * @param headers all headers, in their order
     * @param reason why it cannot be read
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
     * A record that nobody who may say something here has signed. It is handed over so that it is kept and seen. What
     * it says of itself, its municipality and its position above all, counts for nothing.
     *
     * @param partition the partition it came from
     * @param offset its offset there
     * @param key the key's bytes; null if there is none
     * @param value the value's bytes; null if there is none
     * @param headers all headers, in their order
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
            implements FeedRecord {}

    /** A header as it came. */
    @SuppressWarnings("ArrayRecordComponent")
    record RawHeader(String name, byte @Nullable [] value) {}
}
