package dk.seamark.indicator.running;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.testing.Signers;
import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.KafkaUsers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/** The topics, seen from outside: policy-service's events go in, this service's events come out. */
public final class Topic {

    /** A record, with its headers as text. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Record(String key, Map<String, String> headers, byte[] value) {

        public JsonNode json() {
            return LedgerJson.mapper().readTree(value);
        }
    }

    private final String events;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> sequences = new HashMap<>();

    public Topic(String events) {
        this.events = events;
    }

    /** Publishes an event as policy-service would; tests that run side by side share the order of positions. */
    public synchronized void publish(String stream, LedgerEvent event) {
        WireTypes.Entry type = WireTypes.of(event.getClass());
        String municipality = event.municipality();
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                events,
                municipality.getBytes(StandardCharsets.UTF_8),
                LedgerJson.mapper().writeValueAsBytes(event));
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/" + municipality + "/policy-service",
                "ce_type", type.cloudEventType(),
                "ce_subject", stream,
                "ce_time", Instant.now().toString(),
                "ce_dataschema", type.dataSchema(),
                "ce_sequence", String.format("%020d", positions.merge(municipality, 1, Integer::sum)),
                "ce_partitionkey", municipality,
                "ce_streamsequence", Integer.toString(sequences.merge(stream, 1, Integer::sum) - 1)));
        headers.putAll(
                Map.of("ce_actor", "an-owner", "ce_actorrole", "plan-owner", "content-type", "application/json"));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = Backends.shared().kafkaClient("policy-service");
        settings.put("acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(Signers.signed("policy-service", RecordKind.EVENT, record))
                    .get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Not published: " + event, e);
        }
    }

    /** Every record on a topic so far, in the order of each partition. */
    public List<Record> all(String topic) {
        Map<String, Object> settings = Backends.shared().kafkaClient(KafkaUsers.ADMIN);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map((PartitionInfo info) -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Record> seen = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(seen(record)));
            }
            return seen;
        }
    }

    private static Record seen(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Record(record.key(), headers, record.value());
    }
}
