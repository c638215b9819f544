package dk.seamark.kit.feed;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;

/** The feed's progress. What is written belongs to the transaction of the batch. */
interface FeedOffsets {

    /** The next offset to process; empty if nothing of the partition was ever processed. */
    OptionalLong next(String topic, int partition);

    /** Stores the offset at which the feed begins with a partition, unless there is one. */
    void begin(String topic, int partition, long offset);

    /**
     * Moves the offset, and locks the partition until the transaction ends; false if another instance has moved it
     * meanwhile.
     */
    boolean move(String topic, int partition, long from, long to);

    /** The last position from each of these sources; a new source has none. */
    Map<String, LastPosition> taken(Collection<String> sources);

    /** Stores the last position from each source. */
    void store(Map<String, LastPosition> taken);
}
