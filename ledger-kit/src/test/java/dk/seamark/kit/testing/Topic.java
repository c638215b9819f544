package dk.seamark.kit.testing;

import dk.seamark.stack.Backends;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning. */
public final class Topic {

    private Topic() {}

    /** All records, once there are this many different ones or half a minute is over. */
    public static List<ConsumerRecord<byte[], byte[]>> read(String topic, int atLeast) {
        return read(Backends.shared(), topic, atLeast);
    }

    /** The same from another Kafka. */
    public static List<ConsumerRecord<byte[], byte[]>> read(Backends backends, String topic, int atLeast) {
        Map<String, Object> settings = backends.kafkaClient("sample-service");
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (records.stream().map(Topic::id).distinct().count() < atLeast && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            // Records beyond the expected ones, if they arrive soon.
            consumer.poll(Duration.ofMillis(300)).forEach(records::add);
        }
        return records;
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        return record.headers().lastHeader("ce_id") == null
                ? new String(record.key())
                : header(record.headers(), "ce_id");
    }

    /** The dense positions of a municipality's records, in the topic's order. */
    public static List<Long> positions(List<ConsumerRecord<byte[], byte[]>> records, String municipality) {
        return records.stream()
                .filter(record -> new String(record.key()).equals(municipality))
                .map(record -> Long.valueOf(header(record.headers(), "ce_sequence")))
                .toList();
    }

    /** The numbers from 1. */
    public static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** The last header of this name, as text. */
    public static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
