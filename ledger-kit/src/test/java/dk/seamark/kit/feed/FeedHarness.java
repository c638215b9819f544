package dk.seamark.kit.feed;

import static org.awaitility.Awaitility.await;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Signers;
import dk.seamark.stack.Backends;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A service whose feed stores what it receives, and a producer that sends to it as the service itself would. */
abstract class FeedHarness {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Stores what it receives in a table, as any handler does. */
    @Configuration(proxyBeanMethods = false)
    static class Keeper {

        /** How often the handler of this service is to fail. */
        @Bean
        AtomicInteger failures() {
            return new AtomicInteger();
        }

        @Bean
        FeedHandler feedHandler(JdbcTemplate jdbc, AtomicInteger failures) {
            return new FeedHandler() {
                @Override
                public void handle(FeedRecord record) {
                    keep(jdbc, record, failures);
                }

                @Override
                public Map<Long, RecordContent> taken(String source, Set<Long> positions) {
                    Map<Long, RecordContent> taken = new HashMap<>();
                    positions.forEach(position -> jdbc.query(
                            "SELECT event_id, digest FROM kept WHERE what = ?",
                            row -> {
                                taken.put(position, new RecordContent(row.getString(1), row.getString(2)));
                            },
                            source + " " + position));
                    return taken;
                }
            };
        }

        private static void keep(JdbcTemplate jdbc, FeedRecord record, AtomicInteger failures) {
            String what = switch (record) {
                case FeedRecord.Decoded decoded ->
                    decoded.envelope().source() + " " + decoded.envelope().sequence();
                case FeedRecord.Undecodable raw -> "? " + raw.sequence() + " " + raw.reason();
                case FeedRecord.Refused refused -> "refused " + refused.reason();
            };
            jdbc.update(
                    "INSERT INTO kept (partition, position, what, event_id, digest) VALUES (?, ?, ?, ?, ?)",
                    record.partition(),
                    record.offset(),
                    what,
                    RecordContent.of(record).eventId(),
                    RecordContent.of(record).payloadDigest());
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The handler fails");
            }
        }

        @Bean
        TextHandler textHandler(JdbcTemplate jdbc) {
            return record -> jdbc.update(
                    "INSERT INTO kept (partition, position, what) VALUES (-1, 0, ?)",
                    switch (record) {
                        case TextRecord.Kept kept -> "text " + kept.body();
                        case TextRecord.Erased erased -> "erased " + erased.textId();
                    });
        }
    }

    final Place place = Place.fresh("sample");
    final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Backends.shared().kafkaClient("sample-service"), new ByteArraySerializer(), new ByteArraySerializer());
    ConfigurableApplicationContext service;
    JdbcTemplate jdbc;

    @BeforeEach
    void start() throws Exception {
        try (var owner = place.database().asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "CREATE TABLE kept (id bigserial PRIMARY KEY, partition int, position bigint, what text, event_id text, digest text)");
            statement.execute("GRANT ALL ON kept, kept_id_seq TO \""
                    + place.database().app().user() + "\"");
        }
        service = open();
        jdbc = service.getBean(JdbcTemplate.class);
    }

    ConfigurableApplicationContext open() {
        return SampleService.start(place, Keeper.class, "seamark.relay.enabled", "false");
    }

    @AfterEach
    void stop() {
        producer.close();
        service.close();
    }

    FeedMetrics metrics() {
        return service.getBean("eventFeedMetrics", FeedMetrics.class);
    }

    void sendText(String id, byte @Nullable [] value) throws ExecutionException, InterruptedException {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(place.topics().texts(), utf8(id), value);
        record.headers().add("ce_source", utf8("/slagelse/sample-service"));
        producer.send(Signers.signed("sample-service", RecordKind.TEXT, record)).get();
    }

    void awaitKept(String municipality, int atLeast) {
        await().atMost(PATIENCE).until(() -> kept(municipality).size() >= atLeast);
    }

    List<String> kept(String word) {
        return jdbc.query(
                "SELECT what FROM kept WHERE what LIKE ? OR what LIKE ? ORDER BY id",
                (row, number) -> row.getString(1),
                "/" + word + "/%",
                word + " %");
    }

    static List<String> numbered(String municipality, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(i -> "/" + municipality + "/sample-service " + i)
                .toList();
    }

    void send(String municipality, long position) throws Exception {
        send(municipality, position, "dk.seamark.indicator.measurement-withdrawn.v1", null);
    }

    void send(String municipality, long position, String type, @Nullable String payload)
            throws ExecutionException, InterruptedException {
        send(UUID.nameUUIDFromBytes(utf8(municipality + position)), municipality, position, type, payload);
    }

    void send(UUID id, String municipality, long position, String type, @Nullable String payload)
            throws ExecutionException, InterruptedException {
        producer.send(signed(id, municipality, position, type, payload)).get();
    }

    /** Without waiting for the broker. */
    void sendSoon(String municipality, long position) {
        producer.send(signed(
                UUID.nameUUIDFromBytes(utf8(municipality + position)),
                municipality,
                position,
                "dk.seamark.indicator.measurement-withdrawn.v1",
                null));
    }

    /** From another service, about the same plan. */
    void sendOf(String service, String municipality, long position) throws ExecutionException, InterruptedException {
        UUID id = UUID.nameUUIDFromBytes(utf8(service + municipality + position));
        producer.send(signed(
                        service, id, municipality, position, "dk.seamark.indicator.measurement-withdrawn.v1", null))
                .get();
    }

    ProducerRecord<byte[], byte[]> signed(
            UUID id, String municipality, long position, String type, @Nullable String payload) {
        return signed("sample-service", id, municipality, position, type, payload);
    }

    private ProducerRecord<byte[], byte[]> signed(
            String service, UUID id, String municipality, long position, String type, @Nullable String payload) {
        String good = """
                {"municipality":"%s","planId":"p","measurementId":"m","slot":{"indicatorId":"i","componentId":"c",\
                "series":"municipality","period":"2024"},"reason":"method-error"}""".formatted(municipality);
        var record = new ProducerRecord<>(
                place.topics().events(), utf8(municipality), utf8(payload == null ? good : payload));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/" + municipality + "/" + service,
                        "ce_type",
                        type,
                        "ce_subject",
                        municipality + "/plans/p",
                        "ce_time",
                        "2026-01-01T00:00:00.123456Z",
                        "ce_sequence",
                        "%020d".formatted(position),
                        "ce_streamsequence",
                        "0",
                        "ce_actor",
                        "a",
                        "ce_actorrole",
                        "centre-staff")
                .forEach((name, value) -> record.headers().add(name, utf8(value)));
        return Signers.signed(service, RecordKind.EVENT, record);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
