package dk.seamark.kit.feed;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What one feed does with the records of a partition. */
interface Intake {

    /**
     * Looks at a batch before anything is written: how much of it can be taken now.
     *
     * @param batch consecutive records of one partition, at least one
     */
    Plan plan(List<ConsumerRecord<byte[], byte[]>> batch);

    /** What is to be done with a batch. */
    interface Plan {

        /** How many records from the front are settled when {@link #carryOut()} has been called. */
        int size();

        /** Why the record after those cannot be taken; empty if the batch is settled whole. */
        String obstacle();

        /** Writes, in the transaction that moves the offset. */
        void carryOut();
    }
}
