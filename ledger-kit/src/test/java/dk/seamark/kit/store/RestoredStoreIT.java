package dk.seamark.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.relay.RelayMetrics;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Signers;
import dk.seamark.kit.testing.Topic;
import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.KafkaUsers;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** A store that lacks what was sent takes no command, and gives no position a second time. */
class RestoredStoreIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final Backends backends = Backends.shared();
    private final Place place = Place.fresh("sample");

    @Test
    void aStoreThatLostItsTailTakesNothingAndSendsNothing() throws Exception {
        try (var service = SampleService.start(place)) {
            record(service, "slagelse", 3);
            record(service, "skanderborg", 2);
            Topic.read(place.topics().events(), 5);
        }
        Place restored = RestoredPlace.copyOf(place);
        try (var service = SampleService.start(place)) {
            record(service, "slagelse", 4);
            Topic.read(place.topics().events(), 9);
        }

        try (var service = SampleService.start(restored)) {
            StoreCheck check = service.getBean(StoreCheck.class);
            assertThat(check.state()).isInstanceOfSatisfying(StoreState.Behind.class, behind -> {
                assertThat(behind.difference().lost()).isEqualTo(4);
                assertThat(behind.difference().other()).isZero();
                assertThat(behind.difference().municipality()).isEqualTo("slagelse");
                assertThat(behind.difference().position()).isEqualTo(4);
            });
            assertThat(check.state().sentence())
                    .startsWith(
                            "The store lacks 4 events that were sent, and has 0 otherwise, the first at position 4 of"
                                    + " slagelse (");
            assertClosed(service);
            assertThatThrownBy(() -> record(service, "skanderborg", 1))
                    .as("also in a municipality that lost nothing: nobody knows what its streams lack")
                    .isInstanceOf(Refusal.class);
            assertThat(health(service)).isEqualTo(Status.DOWN);
            await().atMost(DEADLINE)
                    .untilAsserted(
                            () -> assertThat(service.getBean(RelayMetrics.class).failure())
                                    .isEqualTo("IllegalStateException"));
            assertThat(service.getBean(RelayMetrics.class).leads()).isFalse();
        }
        assertThat(count(restored, "SELECT count(*) FROM domain_event_entry")).isEqualTo(5);
    }

    @Test
    void aStoreThatWentOnOtherwiseIsFoundToo() throws Exception {
        try (var service = SampleService.start(place)) {
            record(service, "slagelse", 1);
            Topic.read(place.topics().events(), 1);
        }
        Place restored = RestoredPlace.copyOf(place);
        try (var service = SampleService.start(place)) {
            record(service, "slagelse", 1);
            Topic.read(place.topics().events(), 2);
        }
        // As a version before would have done it: the position is given a second time.
        try (Connection connection =
                        backends.postgres().connect(restored.database().name());
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    WITH other AS (
                        INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                            time_stamp, payload_type, payload_revision, payload, meta_data)
                        SELECT gen_random_uuid()::text, aggregate_identifier, 1, type, time_stamp, payload_type,
                            payload_revision, payload, meta_data FROM domain_event_entry
                        RETURNING global_index)
                    INSERT INTO event_position SELECT global_index, 'slagelse', 2 FROM other""");
        }

        try (var service = SampleService.start(restored)) {
            assertThat(service.getBean(StoreCheck.class).state())
                    .isInstanceOfSatisfying(StoreState.Behind.class, behind -> {
                        assertThat(behind.difference().lost()).isZero();
                        assertThat(behind.difference().other()).isEqualTo(1);
                        assertThat(behind.difference().position()).isEqualTo(2);
                    });
            assertClosed(service);
        }
    }

    @Test
    void anEmptyStoreBesideAFullTopicIsNotTakenForANewOne() {
        try (var service = SampleService.start(place)) {
            record(service, "slagelse", 2);
            Topic.read(place.topics().events(), 2);
        }
        Place empty = new Place(backends, Place.fresh("sample").database(), place.topics());

        try (var service = SampleService.start(empty)) {
            assertThat(service.getBean(StoreCheck.class).state())
                    .isInstanceOfSatisfying(
                            StoreState.Behind.class,
                            behind -> assertThat(behind.difference().lost()).isEqualTo(2));
            assertClosed(service);
        }
    }

    @Test
    void whatOthersWriteInTheServicesNameClosesNothing() throws Exception {
        try (var service = SampleService.start(place)) {
            record(service, "slagelse", 1);
            ConsumerRecord<byte[], byte[]> mine =
                    Topic.read(place.topics().events(), 1).getFirst();
            send(forged(mine, "00000000000000000002", null));
            send(forged(mine, "00000000000000000003", "policy-service"));
            send(new ProducerRecord<>(place.topics().events(), mine.partition(), mine.key(), null));
        }

        for (String start : List.of("the first start", "the next start, as the store has it no more than before")) {
            try (var service = SampleService.start(place)) {
                assertThat(service.getBean(StoreCheck.class).state()).isInstanceOf(StoreState.Complete.class);
                assertThat(service.getBean(MeterRegistry.class)
                                .get("seamark.store.unlisted")
                                .gauge()
                                .value())
                        .as("the one that another service's key has signed: " + start)
                        .isEqualTo(1);
                record(service, "slagelse", 1);
            }
        }
    }

    @Test
    void whatWasComparedIsNotReadAgain() throws Exception {
        try (var service = SampleService.start(place)) {
            record(service, "slagelse", 3);
            Topic.read(place.topics().events(), 3);
        }
        SampleService.start(place).close();

        assertThat(count(place, "SELECT sum(next_offset) FROM store_compared")).isEqualTo(3);
        assertThat(count(place, "SELECT count(*) FROM store_compared")).isEqualTo(12);
    }

    private ProducerRecord<byte[], byte[]> forged(
            ConsumerRecord<byte[], byte[]> like, String sequence, @Nullable String signer) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(place.topics().events(), like.key(), like.value());
        like.headers().forEach(header -> {
            if (!List.of("ce_id", "ce_sequence", "ce_signature", "ce_signingkey")
                    .contains(header.key())) {
                record.headers().add(header);
            }
        });
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes());
        record.headers().add("ce_sequence", sequence.getBytes());
        return signer == null ? record : Signers.signed(signer, RecordKind.EVENT, record);
    }

    private void send(ProducerRecord<byte[], byte[]> record) throws Exception {
        try (var producer = new KafkaProducer<>(
                backends.kafkaClient(KafkaUsers.ADMIN), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    private static void assertClosed(ConfigurableApplicationContext service) {
        assertThatThrownBy(() -> record(service, "slagelse", 1)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
            assertThat(refusal.code()).isEqualTo("store-behind");
        });
    }

    private static @Nullable Status health(ConfigurableApplicationContext service) {
        Health health =
                service.getBean("storeHealthIndicator", HealthIndicator.class).health();
        return health == null ? null : health.getStatus();
    }

    private static void record(ConfigurableApplicationContext service, String municipality, int figures) {
        for (int i = 0; i < figures; i++) {
            SampleService.submit(service, municipality + "/figures/a", "1", null);
        }
    }

    private static long count(Place place, String query) throws SQLException {
        try (Connection connection =
                        place.backends().postgres().connect(place.database().name());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
