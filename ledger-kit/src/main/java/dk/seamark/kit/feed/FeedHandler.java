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
     * Why a record is to be handed over as one that cannot be read, though it could be: because that is how it
     * was taken when it came first. Null, as for nearly every record, leaves it to be read.
     */
    default @Nullable String unreadBefore(int partition, long offset) {
        return null;
    }

    /** Takes the records of one partition's batch; overridden by those who write them in bulk. */
    default void handleAll(List<FeedRecord> batch) {
        batch.forEach(this::handle);
    }
}
