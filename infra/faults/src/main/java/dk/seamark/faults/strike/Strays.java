package dk.seamark.faults.strike;

import dk.seamark.faults.client.Town;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.RecordSigner;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.stack.Stack;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.Topics;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes records to the topic of events that no service wrote, as whoever has a login could. */
final class Strays implements AutoCloseable {
    static final String WITHDRAWN = "dk.seamark.indicator.measurement-withdrawn.v1";
    static final String UNKNOWN = "dk.seamark.indicator.measurement-conjured.v1";

    private final Theatre theatre;
    private final KafkaProducer<byte[], byte[]> producer;

    Strays(Theatre theatre) {
        this.theatre = theatre;
        Map<String, Object> settings = new HashMap<>(theatre.stack().kafkaClient(KafkaUsers.ADMIN));
        settings.put("bootstrap.servers", theatre.stack().bootstrapServers());
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A record without any headers; returns its place. */
    String bare(Town town, byte @Nullable [] value) throws ExecutionException, InterruptedException {
        return send(new ProducerRecord<>(Topics.STANDARD.events(), utf8(town.name()), value));
    }

    /**
     * A record in a service's name; returns its place.
     *
     * @param signed whether by that service's key
     */
    String event(Town town, String service, long position, String type, boolean signed)
            throws ExecutionException, InterruptedException {
        String body = """
                {"municipality":"%s","planId":"plan","measurementId":"m","slot":{"indicatorId":"maal-1",\
                "componentId":"antal-1","series":"municipality","period":"2024"},"reason":"method-error"}""".formatted(town.name());
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topics.STANDARD.events(), utf8(town.name()), utf8(body));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/" + town.name() + "/" + service + "-service");
        headers.put("ce_type", type);
        headers.put("ce_subject", town.name() + "/plans/plan");
        headers.put("ce_time", "2026-01-01T00:00:00.123456Z");
        headers.put("ce_sequence", "%020d".formatted(position));
        headers.put("ce_streamsequence", "0");
        headers.put("ce_actor", "a");
        headers.put("ce_actorrole", "centre-staff");
        headers.forEach((name, value) -> record.headers().add(name, utf8(value)));
        if (signed) {
            signer(theatre.stack(), service + "-service").sign(RecordKind.EVENT, List.of(record));
        }
        return send(record);
    }

    private static RecordSigner signer(Stack stack, String service) {
        Map<String, String> properties = stack.signing(service);
        List<String> trusted =
                List.of(properties.getOrDefault("seamark.signing.trusted", "").split(","));
        return RecordSigner.of(
                new SigningSettings(properties.get("seamark.signing.key"), trusted, null, false), service);
    }

    private String send(ProducerRecord<byte[], byte[]> record) throws ExecutionException, InterruptedException {
        RecordMetadata sent = producer.send(record).get();
        String place = sent.partition() + "/" + sent.offset();
        theatre.strays().add(place);
        theatre.say("a stray is at " + place);
        return place;
    }

    /** The last position of a service of a town. */
    long last(Town town, String service) throws SQLException {
        return Databases.number(
                theatre.stack(),
                service,
                "SELECT coalesce(max(position), 0) FROM event_position WHERE municipality = '" + town.name() + "'");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
