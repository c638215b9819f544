package dk.seamark.kit.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.RecordSigner;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Signers;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Records from before signatures, or signed by a key that was retired since, are accepted up to their bound, also when
 * the topic is read again.
 */
class SignatureBoundIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Stores what it receives. */
    @Configuration(proxyBeanMethods = false)
    static class Keeper {

        @Bean
        FeedHandler feedHandler(JdbcTemplate jdbc) {
            return record -> jdbc.update(
                    "INSERT INTO kept (what) VALUES (?)",
                    switch (record) {
                        case FeedRecord.Decoded decoded ->
                            Long.toString(decoded.envelope().sequence());
                        case FeedRecord.Undecodable raw -> "unreadable";
                        case FeedRecord.Refused refused -> refused.reason();
                    });
        }
    }

    private final Place place = Place.fresh("sample");
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            place.backends().kafkaClient("sample-service"), new ByteArraySerializer(), new ByteArraySerializer());
    private @Nullable ConfigurableApplicationContext service;

    @BeforeEach
    void table() throws Exception {
        owner("CREATE TABLE kept (id bigserial PRIMARY KEY, what text)");
        owner("GRANT ALL ON kept, kept_id_seq TO \"" + place.database().app().user() + "\"");
    }

    @AfterEach
    void stop() {
        producer.close();
        close();
    }

    @Test
    void anUpgradedReaderTakesTheOldTopicAndNothingUnsignedBeyondIt() throws Exception {
        start("seamark.signing.accept-unsigned", "true");
        send(1, null);
        send(2, null);
        awaitKept(2);
        close();
        // As an earlier version leaves it: no bounds, and a migration of the kit that runs after the service's.
        owner("DROP TABLE signature_bound");
        owner("DELETE FROM flyway_schema_history WHERE version = '5'");
        Migrated.to("latest", place.database());
        send(3, null);

        start();
        awaitKept(3);
        send(4, null);
        send(4, Signers.settings("sample-service"));
        awaitKept(5);
        List<String> first = kept();
        assertThat(first).containsExactly("1", "2", "3", "it is not signed", "4");
        close();

        // The topic is read again; accepting unsigned records now is too late.
        owner("TRUNCATE feed_offset, feed_source, kept");
        start("seamark.signing.accept-unsigned", "true");
        awaitKept(5);
        assertThat(kept()).isEqualTo(first);
    }

    @Test
    void aNewInstallationDemandsSignaturesFromTheFirstRecordOn() throws Exception {
        send(1, null);
        start();
        send(1, Signers.settings("sample-service"));
        awaitKept(2);
        assertThat(kept()).containsExactly("it is not signed", "1");
    }

    @Test
    void aKeyThatIsRetiredSignsNoMore() throws Exception {
        SigningSettings old = Signers.settings("sample-service");
        SigningSettings fresh = fresh();
        start();
        send(1, old);
        send(2, old);
        awaitKept(2);
        close();

        String[] retiring = {
            "seamark.signing.trusted", String.join(",", fresh.trusted()),
            "seamark.signing.retired", String.join(",", old.trusted())
        };
        start(retiring);
        await().atMost(PATIENCE).until(() -> bounds("signed_by <> 'unsigned' AND before_offset = 2") > 0);
        // Somebody who has stolen it.
        send(3, old);
        send(3, fresh);
        awaitKept(4);
        List<String> first = kept();
        assertThat(first).containsExactly("1", "2", "it is signed by a key that is retired", "3");
        close();

        owner("TRUNCATE feed_offset, feed_source, kept");
        start(retiring);
        awaitKept(4);
        assertThat(kept()).isEqualTo(first);
    }

    private static SigningSettings fresh() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        return new SigningSettings(
                base64.encodeToString(pair.getPrivate().getEncoded()),
                List.of("sample-service="
                        + base64.encodeToString(pair.getPublic().getEncoded())),
                null,
                false);
    }

    private void send(long position, @Nullable SigningSettings signedBy) throws Exception {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(place.topics().events(), utf8("slagelse"), utf8("""
                {"municipality":"slagelse","planId":"p","measurementId":"m","slot":{"indicatorId":"i","componentId":"c",\
                "series":"municipality","period":"2024"},"reason":"method-error"}"""));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id",
                                UUID.nameUUIDFromBytes(utf8("event " + position))
                                        .toString(),
                        "ce_source", "/slagelse/sample-service",
                        "ce_type", "dk.seamark.indicator.measurement-withdrawn.v1",
                        "ce_subject", "slagelse/plans/p",
                        "ce_time", "2026-01-01T00:00:00.123456Z",
                        "ce_sequence", "%020d".formatted(position),
                        "ce_streamsequence", "0",
                        "ce_actor", "a",
                        "ce_actorrole", "centre-staff")
                .forEach((name, value) -> record.headers().add(name, utf8(value)));
        if (signedBy != null) {
            RecordSigner.of(signedBy, "sample-service").sign(RecordKind.EVENT, List.of(record));
        }
        producer.send(record).get();
    }

    private void start(String... more) {
        String[] all = Stream.concat(Stream.of("seamark.relay.enabled", "false"), Stream.of(more))
                .toArray(String[]::new);
        service = SampleService.start(place, Keeper.class, all);
    }

    private void close() {
        if (service != null) {
            service.close();
            service = null;
        }
    }

    private void awaitKept(int rows) {
        await().atMost(PATIENCE).until(() -> kept().size() >= rows);
    }

    private int bounds(String which) {
        if (service == null) {
            throw new IllegalStateException("It does not run");
        }
        Integer count = service.getBean(JdbcTemplate.class)
                .queryForObject("SELECT count(*) FROM signature_bound WHERE " + which, Integer.class);
        return count == null ? 0 : count;
    }

    private List<String> kept() {
        if (service == null) {
            throw new IllegalStateException("It does not run");
        }
        return service.getBean(JdbcTemplate.class)
                .query("SELECT what FROM kept ORDER BY id", (row, number) -> row.getString(1));
    }

    private void owner(String statement) throws Exception {
        try (var owner = place.database().asOwner();
                var work = owner.createStatement()) {
            work.execute(statement);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
