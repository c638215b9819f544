package dk.seamark.kit.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service does with the events of the topic; a bean of this type starts the feed. Records of a
 * partition come in their order, each exactly once in effect: the offset is stored in the transaction in
 * which the handler is called.
 */
@FunctionalInterface
public interface FeedHandler {

    /** Takes one record. What it throws rolls the whole batch back, which then comes again. */
    void handle(FeedRecord record);

    /**
     * How a record was taken that was not read when it came first, and that is to be taken so again, whatever this
     * version makes of it. Null, as for nearly every record, leaves it to be read.
     */
    default @Nullable UnreadBefore unreadBefore(int partition, long offset) {
        return null;
    }

    /**
     * A record that was not read.
     *
     * @param reason why
     * @param refused whether it was refused; else it could not be read
     */
    record UnreadBefore(String reason, boolean refused) {}

    /** Takes the records of one partition's batch; overridden by those who write them in bulk. */
    default void handleAll(List<FeedRecord> batch) {
        batch.forEach(this::handle);
    }
}
