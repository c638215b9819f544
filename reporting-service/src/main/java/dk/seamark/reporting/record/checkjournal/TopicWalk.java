package dk.seamark.reporting.record.checkjournal;

import dk.seamark.kit.feed.SignedRecords;
import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.reporting.record.checkjournal.CheckOutcome.Difference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a municipality's partition from its first record to the journal's end, in parallel with the journal. The
 * consumer is in no group, so that the feed is not affected.
 */
@Component
class TopicWalk {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaSettings settings;
    private final JournalRows rows;
    private final SignedRecords signed;

    TopicWalk(KafkaSettings settings, JournalRows rows, SignedRecords signed) {
        this.settings = settings;
        this.rows = rows;
        this.signed = signed;
    }

    /**
     * Compares the journal with the topic.
     *
     * @throws KafkaException if the broker does not respond
     */
    CheckOutcome compare(Check check) {
        try (Consumer<byte[], byte[]> consumer = open()) {
            TopicPartition partition = partition(consumer, check.municipality());
            JournalRows.Reach reach = rows.reach(check.municipality(), partition);
            check.goesTo(reach.last());
            Comparing comparing = new Comparing(check.municipality(), partition, reach, rows, signed);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            // If the topic ends earlier than the journal says, it has lost records; the comparison then reports it at
            // the end.
            long end = Math.min(
                    reach.nextOffset(), consumer.endOffsets(Set.of(partition)).getOrDefault(partition, 0L));
            Difference difference = walked(consumer, partition, end, comparing, check);
            if (difference != null) {
                return new CheckOutcome.Different(difference);
            }
            return check.isCancelled() ? new CheckOutcome.Cancelled() : new CheckOutcome.Same();
        }
    }

    private static @Nullable Difference walked(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long end, Comparing comparing, Check check) {
        long moved = System.nanoTime();
        while (consumer.position(partition) < end) {
            if (check.isCancelled()) {
                return null;
            }
            List<ConsumerRecord<byte[], byte[]>> polled = consumer.poll(POLL).records(partition);
            for (ConsumerRecord<byte[], byte[]> record : polled) {
                Difference difference = record.offset() < end ? comparing.take(record) : null;
                check.reached(comparing);
                if (difference != null) {
                    return difference;
                }
            }
            if (!polled.isEmpty()) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > PATIENCE.toNanos()) {
                throw new KafkaException("Nothing came of " + partition + " in " + PATIENCE);
            }
        }
        return comparing.end();
    }

    /** The partition that Kafka's default partitioner chooses for this key. */
    private TopicPartition partition(Consumer<byte[], byte[]> consumer, String municipality) {
        String topic = settings.eventsTopic();
        int partitions = consumer.partitionsFor(topic).size();
        int hash = Utils.murmur2(municipality.getBytes(StandardCharsets.UTF_8));
        return new TopicPartition(topic, Utils.toPositive(hash) % partitions);
    }

    private Consumer<byte[], byte[]> open() {
        Map<String, Object> consumer = settings.clientSettings();
        consumer.put("enable.auto.commit", false);
        consumer.put("auto.offset.reset", "none");
        consumer.put("allow.auto.create.topics", false);
        consumer.put("default.api.timeout.ms", 10_000);
        consumer.put("request.timeout.ms", 8_000);
        // All records to read exist already, so a fetch need not wait for new ones.
        consumer.put("fetch.max.wait.ms", 50);
        return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
