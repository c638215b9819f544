package dk.seamark.reporting;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.PolicyServiceEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.SignatureHeaders;
import dk.seamark.kit.testing.Signers;
import dk.seamark.kit.text.NewText;
import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.standing.SampleEvents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Publishes events on the topic as the command services' relays do, with dense sequences. */
public final class Publisher implements AutoCloseable {

    private final Topics topics;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<String, Long> sequences = new TreeMap<>();
    private final Map<String, Integer> sent = new TreeMap<>();
    private Instant time = Instant.parse("2025-01-10T08:00:00.123456Z");

    public Publisher(Topics topics) {
        this.topics = topics;
        // It publishes for all services, so it logs in as a user who may write to all topics; the signature decides
        // whose record it is.
        Map<String, Object> settings = Backends.shared().kafkaClient("indicator-service");
        settings.put("acks", "all");
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Publishes events, each an hour after the one before; returns the last one's id. */
    public UUID publish(List<? extends LedgerEvent> events) {
        UUID last = new UUID(0, 0);
        for (LedgerEvent event : events) {
            last = UUID.randomUUID();
            send(record(event, last));
        }
        return last;
    }

    public UUID publish(LedgerEvent event) {
        return publish(List.of(event));
    }

    public ProducerRecord<byte[], byte[]> record(LedgerEvent event, UUID id) {
        String source = "/" + event.municipality() + "/" + service(event);
        WireTypes.Entry type = WireTypes.of(event.getClass());
        time = time.plusSeconds(3600);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topics.events(),
                bytes(event.municipality()),
                LedgerJson.mapper().writeValueAsBytes(event));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", source);
        header(record, "ce_type", type.cloudEventType());
        header(
                record,
                "ce_subject",
                event.municipality() + "/plans/"
                        + (event instanceof PlanEvent plan ? plan.planId() : SampleEvents.PLAN));
        header(record, "ce_time", time.toString());
        header(record, "ce_dataschema", type.dataSchema());
        header(record, "ce_sequence", "%020d".formatted(sequences.merge(source, 1L, Long::sum)));
        header(record, "ce_partitionkey", event.municipality());
        header(record, "ce_streamsequence", "0");
        header(record, "ce_actor", "actor-1");
        header(record, "ce_actorrole", "plan-owner");
        header(record, "content-type", "application/json");
        return record;
    }

    /** A record of a stream that no version can read. */
    public ProducerRecord<byte[], byte[]> garbage(String municipality, @Nullable String stream) {
        String source = "/" + municipality + "/indicator-service";
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topics.events(), bytes(municipality), bytes("{ no json"));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_source", source);
        header(record, "ce_sequence", "%020d".formatted(sequences.merge(source, 1L, Long::sum)));
        if (stream != null) {
            header(record, "ce_subject", stream);
        }
        return record;
    }

    /** Publishes a text and returns the reference to it. */
    public TextRef publishText(String municipality, String body) {
        byte[] salt = bytes("salt of " + body);
        String id = UUID.randomUUID().toString();
        send(text(id, municipality, salt, body));
        return new TextRef(id, NewText.commitment(salt, body));
    }

    /** A text as indicator-service sends it. */
    public ProducerRecord<byte[], byte[]> text(String id, String municipality, byte[] salt, String body) {
        Map<String, String> value =
                Map.of("municipality", municipality, "salt", Base64.getEncoder().encodeToString(salt), "text", body);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topics.texts(), bytes(id), LedgerJson.mapper().writeValueAsBytes(value));
        header(record, "ce_source", "/" + municipality + "/indicator-service");
        return record;
    }

    /** Erases a text of slagelse. */
    public void erase(String textId) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topics.texts(), bytes(textId), null);
        header(record, "ce_source", "/" + SampleEvents.MUNICIPALITY + "/indicator-service");
        send(record);
    }

    /** Sends a record, signed by the service that it names, unless it is signed already or names none. */
    public void send(ProducerRecord<byte[], byte[]> record) {
        String source = SignatureHeaders.text(record.headers(), "ce_source");
        if (source != null && record.headers().lastHeader(SignatureHeaders.SIGNATURE) == null) {
            RecordKind kind = record.topic().equals(topics.texts()) ? RecordKind.TEXT : RecordKind.EVENT;
            Signers.signed(source.substring(source.lastIndexOf('/') + 1), kind, record);
        }
        sendAsItIs(record);
    }

    public void sendAsItIs(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
            sent.merge(record.topic(), 1, Integer::sum);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of records that were sent to a topic. */
    public int sentTo(String topic) {
        return sent.getOrDefault(topic, 0);
    }

    /** The time of the last event. */
    public Instant lastTime() {
        return time;
    }

    @Override
    public void close() {
        producer.close();
    }

    private static String service(LedgerEvent event) {
        return switch (event) {
            case PolicyServiceEvent policy -> "policy-service";
            case IndicatorEvent indicator -> "indicator-service";
            case ReportingEvent reporting -> "reporting-service";
            // The service that keeps the text; in these tests, where the centres' texts are.
            case ErasureEvent erasure -> "indicator-service";
        };
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
