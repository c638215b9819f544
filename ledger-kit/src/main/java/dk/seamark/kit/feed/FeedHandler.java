package dk.seamark.kit.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Processes the events of the topic; a bean of this type starts the feed. Records of a municipality arrive in
 * the order of the topic, each
 * with exactly-once effect: the offset is stored in the transaction in which the handler is called.
 */
@FunctionalInterface
public interface FeedHandler {

    /** Processes one record. An exception rolls back the whole batch, which then arrives again. */
    void handle(FeedRecord record);

    /**
     * How a record was stored that was not decoded when it first arrived. It must be stored the same way again, even if
     * this version can decode it. Null, as for nearly every record, if it is to be decoded.
     */
    default @Nullable UnreadBefore unreadBefore(int partition, long offset) {
        return null;
    }

    /**
     * A record that was not decoded.
     *
     * @param reason why
     * @param refused whether it was refused; otherwise it was unreadable
     */
    record UnreadBefore(String reason, boolean refused) {}

    /**
     * What was taken from a source at these positions, none of which is higher than the last; positions that the
     * handler does not remember are missing. By default it remembers none, and a repetition of such a position is
     * dropped unseen.
     *
     * @param source the CloudEvents source
     * @param positions dense positions, from 1
     */
    default Map<Long, RecordContent> taken(String source, Set<Long> positions) {
        return Map.of();
    }

    /** Processes the records of one partition's batch; override it to write in bulk. */
    default void handleAll(List<FeedRecord> batch) {
        batch.forEach(this::handle);
    }
}
