package dk.seamark.faults.check;

import dk.seamark.stack.Stack;
import dk.seamark.stack.evidence.Source;
import dk.seamark.stack.evidence.TopicRecord;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.Topics;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topic of events, each time what came since. */
final class TopicReader {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<TopicRecord> records = new ArrayList<>();
    private final Map<TopicPartition, Long> offsets = new HashMap<>();

    /**
     * All records so far.
     *
     * @param strays places of records that no service sent
     */
    List<TopicRecord> read(Stack stack, Set<String> strays) {
        Map<String, Object> settings = new HashMap<>(stack.kafkaClient(KafkaUsers.ADMIN));
        settings.put("bootstrap.servers", stack.bootstrapServers());
        settings.put("enable.auto.commit", false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.STANDARD.events(), PATIENCE).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, offsets.getOrDefault(partition, 0L)));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            long give = System.nanoTime() + PATIENCE.toNanos();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                if (System.nanoTime() > give) {
                    throw new IllegalStateException("the topic cannot be read to its end");
                }
                consumer.poll(Duration.ofMillis(200)).forEach(record -> take(record, strays));
            }
            partitions.forEach(partition -> offsets.put(partition, consumer.position(partition)));
        }
        return List.copyOf(records);
    }

    private void take(ConsumerRecord<byte[], byte[]> record, Set<String> strays) {
        String place = record.partition() + "/" + record.offset();
        if (strays.contains(place)) {
            return;
        }
        records.add(new TopicRecord(
                Source.parse(header(record, "ce_source")),
                header(record, "ce_id"),
                Long.parseLong(header(record, "ce_sequence")),
                sha256(record.value()),
                place));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException("no %s in %d/%d".formatted(name, record.partition(), record.offset()));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
