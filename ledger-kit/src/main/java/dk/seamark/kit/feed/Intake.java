package dk.seamark.kit.feed;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** How one feed processes the records of a partition, in the transaction that moves the offset. */
interface Intake {

    /**
     * Processes a batch.
     *
     * @param batch consecutive records of the partition, at least one
     */
    void take(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch);

    /** Whether it holds something back of the partition. */
    default boolean waits(TopicPartition partition) {
        return false;
    }

    /**
     * Processes a portion of what it holds back of the partition, as far as that fits; true if there may be more.
     *
     * @param next the next offset of the partition
     */
    default boolean tryAgain(TopicPartition partition, long next) {
        return false;
    }
}
