package dk.seamark.kit.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The records that wait behind one that cannot be taken, and those that somebody set aside. What is written belongs to
 * the transaction of the batch.
 */
interface HeldQueue {

    /**
     * A record to hold.
     *
     * @param municipality the municipality's key
     * @param record the record
     * @param obstacle why it cannot be taken; null if it waits behind another
     */
    record Held(
            String municipality,
            ConsumerRecord<byte[], byte[]> record,
            @Nullable String obstacle) {}

    /** The municipalities of a partition that wait. */
    Set<String> waiting(String topic, int partition);

    /** Why each waiting municipality waits, in whichever partition. */
    Map<String, String> obstacles(String topic);

    /** Holds records; one that is read again is held once. */
    void hold(List<Held> records);

    /** The first waiting records of a municipality, in order. */
    List<ConsumerRecord<byte[], byte[]>> first(TopicPartition partition, String municipality, int most);

    /** Lets go of a municipality's records before this offset. */
    void letGo(TopicPartition partition, String municipality, long before);

    /** Stores why the municipality's first record cannot be taken. */
    void explain(TopicPartition partition, long offset, String obstacle);

    /** Why records of a partition were set aside, by offset, from this offset on. */
    Map<Long, String> setAside(TopicPartition partition, long from);
}
