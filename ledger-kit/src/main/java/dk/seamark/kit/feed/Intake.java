package dk.seamark.kit.feed;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How one feed processes the records of a partition. */
interface Intake {

    /**
     * Inspects a batch before anything is written: how much of it can be processed now.
     *
     * @param batch consecutive records of one partition, at least one
     */
    Plan plan(List<ConsumerRecord<byte[], byte[]>> batch);

    /** What to do with a batch. */
    interface Plan {

        /** The number of records from the front that {@link #carryOut()} processes. */
        int size();

        /** Why the record after those cannot be processed; empty if the whole batch can. */
        String obstacle();

        /** Writes, in the transaction that moves the offset. */
        void carryOut();
    }
}
