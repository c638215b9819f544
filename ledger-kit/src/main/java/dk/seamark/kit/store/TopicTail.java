package dk.seamark.kit.store;

import dk.seamark.kit.kafka.KafkaSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic once, from given offsets to its end as it was at the beginning, outside any group. */
final class TopicTail {

    private static final int PATIENCE_MILLIS = 5000;
    private static final Duration POLL = Duration.ofMillis(200);

    /** How long the broker may give nothing before its end is reached. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final KafkaSettings settings;
    private final String topic;

    TopicTail(KafkaSettings settings, String topic) {
        this.settings = settings;
        this.topic = topic;
    }

    /**
     * Kafka's id of the topic.
     *
     * @throws KafkaException if the broker does not say
     */
    String topicId() {
        Map<String, Object> client = settings.clientSettings();
        client.put("default.api.timeout.ms", PATIENCE_MILLIS);
        client.put("request.timeout.ms", PATIENCE_MILLIS - 1000);
        try (Admin admin = Admin.create(client)) {
            TopicDescription described = admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .get(topic);
            if (described == null) {
                throw new KafkaException("The broker does not describe " + topic);
            }
            return described.topicId().toString();
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The broker does not describe " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped while waiting for the broker", e);
        }
    }

    /**
     * Reads.
     *
     * @param from the first offset by partition; one that is missing, or is beyond the end of its partition as
     *     a loss in Kafka, is read from its beginning
     * @param each gets the records of each poll, of one partition in order
     * @return the next offset by partition
     * @throws KafkaException if the broker does not answer
     */
    Map<Integer, Long> read(Map<Integer, Long> from, Consumer<List<ConsumerRecord<byte[], byte[]>>> each) {
        List<TopicPartition> partitions = IntStream.range(0, settings.partitions())
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        try (KafkaConsumer<byte[], byte[]> consumer = open()) {
            // Kafka's client warns of each partition whose end is asked for and that it does not read.
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> starts = new HashMap<>();
            Map<Integer, Long> next = new HashMap<>();
            for (TopicPartition partition : partitions) {
                long end = ends.getOrDefault(partition, 0L);
                long begin = beginnings.getOrDefault(partition, 0L);
                long known = from.getOrDefault(partition.partition(), begin);
                long start = known > end || known < begin ? begin : known;
                next.put(partition.partition(), end);
                if (start < end) {
                    starts.put(partition, start);
                }
            }
            consumer.assign(starts.keySet());
            starts.forEach(consumer::seek);
            drain(consumer, starts.keySet(), ends, each);
            return next;
        }
    }

    private static void drain(
            KafkaConsumer<byte[], byte[]> consumer,
            Set<TopicPartition> partitions,
            Map<TopicPartition, Long> ends,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> each) {
        Set<TopicPartition> ahead = new HashSet<>(partitions);
        long patience = System.nanoTime() + SILENCE.toNanos();
        while (!ahead.isEmpty()) {
            var polled = consumer.poll(POLL);
            for (TopicPartition partition : polled.partitions()) {
                each.accept(polled.records(partition));
            }
            if (!polled.isEmpty()) {
                patience = System.nanoTime() + SILENCE.toNanos();
            }
            ahead.removeIf(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
            if (System.nanoTime() > patience) {
                throw new KafkaException("The broker gives nothing of " + ahead);
            }
        }
    }

    private KafkaConsumer<byte[], byte[]> open() {
        Map<String, Object> consumer = settings.clientSettings();
        consumer.put("enable.auto.commit", false);
        consumer.put("auto.offset.reset", "none");
        consumer.put("allow.auto.create.topics", false);
        consumer.put("max.poll.records", 2000);
        consumer.put("default.api.timeout.ms", PATIENCE_MILLIS);
        return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
