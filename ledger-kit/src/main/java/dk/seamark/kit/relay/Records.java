package dk.seamark.kit.relay;

import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.signing.RecordKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Creates the Kafka records of events, as CloudEvents in binary mode, and of texts, as JSON, and signs both. */
final class Records {

    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final KafkaSettings settings;
    private final String service;
    private final BiConsumer<RecordKind, List<ProducerRecord<byte[], byte[]>>> signer;

    /** @param signer signs records that are sent together */
    Records(
            KafkaSettings settings,
            String service,
            BiConsumer<RecordKind, List<ProducerRecord<byte[], byte[]>>> signer) {
        this.settings = settings;
        this.service = service;
        this.signer = signer;
    }

    /** The records of events that are sent together, in order. */
    List<ProducerRecord<byte[], byte[]>> events(List<OutboxEvent> events) {
        List<ProducerRecord<byte[], byte[]>> records =
                events.stream().map(this::event).toList();
        signer.accept(RecordKind.EVENT, records);
        return records;
    }

    /** The records of texts that are sent together, in order. */
    List<ProducerRecord<byte[], byte[]>> texts(List<OutgoingText> texts) {
        List<ProducerRecord<byte[], byte[]>> records =
                texts.stream().map(this::text).toList();
        signer.accept(RecordKind.TEXT, records);
        return records;
    }

    private ProducerRecord<byte[], byte[]> event(OutboxEvent event) {
        WireTypes.Entry type = WireTypes.named(event.type(), event.revision())
                .orElseThrow(
                        () -> new IllegalStateException("An event of an unknown type was stored: " + event.type()));
        Map<String, String> who = LedgerJson.mapper().readValue(event.metadata(), STRINGS);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(settings.eventsTopic(), utf8(event.municipality()), event.payload());
        Headers headers = record.headers();
        headers.add("content-type", utf8("application/json"));
        headers.add("ce_specversion", utf8("1.0"));
        headers.add("ce_id", utf8(event.eventId()));
        headers.add("ce_source", source(event.municipality()));
        headers.add("ce_type", utf8(type.cloudEventType()));
        headers.add("ce_subject", utf8(event.stream()));
        headers.add(
                "ce_time",
                utf8(Instant.parse(event.time()).truncatedTo(ChronoUnit.MICROS).toString()));
        headers.add("ce_dataschema", utf8(type.dataSchema()));
        headers.add("ce_sequence", utf8("%020d".formatted(event.position())));
        headers.add("ce_partitionkey", utf8(event.municipality()));
        headers.add("ce_streamsequence", utf8(Long.toString(event.streamSequence())));
        headers.add("ce_actor", utf8(who.getOrDefault("actor", "")));
        headers.add("ce_actorrole", utf8(who.getOrDefault("role", "")));
        String centre = who.get("centre");
        if (centre != null) {
            headers.add("ce_actorcentre", utf8(centre));
        }
        return record;
    }

    private ProducerRecord<byte[], byte[]> text(OutgoingText text) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(settings.textsTopic(), utf8(text.id()), value(text));
        record.headers().add("ce_source", source(text.municipality()));
        return record;
    }

    /** The text with its salt as JSON; null if it is erased. */
    private static byte @Nullable [] value(OutgoingText text) {
        if (text.salt() == null || text.body() == null) {
            return null;
        }
        Map<String, String> value = new TreeMap<>();
        value.put("municipality", text.municipality());
        value.put("salt", Base64.getEncoder().encodeToString(text.salt()));
        value.put("text", text.body());
        return LedgerJson.mapper().writeValueAsBytes(value);
    }

    private byte[] source(String municipality) {
        return utf8("/" + municipality + "/" + service);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
