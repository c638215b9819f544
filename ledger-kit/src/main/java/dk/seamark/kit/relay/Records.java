package dk.seamark.kit.relay;

import dk.seamark.events.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.kafka.KafkaSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import tools.jackson.core.type.TypeReference;

/** Writes events as CloudEvents in binary mode, and texts as JSON. */
final class Records {

    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final KafkaSettings settings;
    private final String service;

    Records(KafkaSettings settings, String service) {
        this.settings = settings;
        this.service = service;
    }

    ProducerRecord<byte[], byte[]> event(Outgoing event) {
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
        headers.add("ce_source", utf8("/" + event.municipality() + "/" + service));
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

    ProducerRecord<byte[], byte[]> text(OutgoingText text) {
        if (text.salt() == null || text.body() == null) {
            return new ProducerRecord<>(settings.textsTopic(), utf8(text.id()), null);
        }
        Map<String, String> value = new TreeMap<>();
        value.put("municipality", text.municipality());
        value.put("salt", Base64.getEncoder().encodeToString(text.salt()));
        value.put("text", text.body());
        return new ProducerRecord<>(
                settings.textsTopic(), utf8(text.id()), LedgerJson.mapper().writeValueAsBytes(value));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
