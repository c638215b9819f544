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

    /** Processes what it has held back of the partition, as far as that is possible now. */
    default void tryAgain(TopicPartition partition) {}
}
