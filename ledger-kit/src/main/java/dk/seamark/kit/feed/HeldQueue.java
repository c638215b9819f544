package dk.seamark.kit.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The records that wait, each in the queue of its source; those that were taken late; and those that somebody set
 * aside. What is written belongs to the transaction of the batch.
 */
interface HeldQueue {

    /** The queue of what an earlier version held, which did not name sources. */
    String NO_QUEUE = "";

    /**
     * A record to hold.
     *
     * @param municipality the municipality's key
     * @param queue the source that it waits with
     * @param record the record
     * @param plan the plan that it says something about, {@link WaitingPlans#ANY}, or null for none
     * @param obstacle why it cannot be taken; null if it waits behind another
     */
    record Held(
            String municipality,
            String queue,
            ConsumerRecord<byte[], byte[]> record,
            @Nullable String plan,
            @Nullable String obstacle) {}

    /**
     * A record that was taken late.
     *
     * @param offset its offset
     * @param before the offset before whose record it was taken; higher than its own
     */
    record Late(long offset, long before) {}

    /** The queues of a partition in which records wait. */
    Set<String> waiting(String topic, int partition);

    /** Why sources wait, in whichever partition; those that wait behind another's records are left out. */
    Map<String, String> obstacles(String topic);

    /** What waiting records of a partition say about plans, by offset. */
    Map<Long, WaitingPlans.About> plans(TopicPartition partition);

    /** Holds records; one that is read again is held once. */
    void hold(List<Held> records);

    /** Puts records into their queues that an earlier version held. */
    void assign(List<Held> records);

    /** The first waiting records of a queue, in order. */
    List<ConsumerRecord<byte[], byte[]>> first(TopicPartition partition, String queue, int most);

    /** Those of these records that wait, in the order of the offsets given. */
    List<ConsumerRecord<byte[], byte[]>> at(TopicPartition partition, List<Long> offsets);

    /** Lets go of these records. */
    void letGo(TopicPartition partition, List<Long> offsets);

    /** Stores why a queue's first record cannot be taken; null if it waits behind another's. */
    void explain(TopicPartition partition, long offset, @Nullable String obstacle);

    /** Remembers that these records were taken now, in this order, before the record at an offset. */
    void noteLate(TopicPartition partition, long before, List<Long> offsets);

    /**
     * The records that wait, or have one of these offsets, and were taken late when the topic was first read, not
     * before the first of these; in the order in which they were taken. What did not fit when its turn came waits like
     * any other.
     *
     * @param from the first offset
     * @param to the last offset
     */
    List<Late> late(TopicPartition partition, long from, long to);

    /** Why records of a partition were set aside, by offset, from this offset on. */
    Map<Long, String> setAside(TopicPartition partition, long from);
}
