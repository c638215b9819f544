package dk.seamark.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.store.StoreState;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Topic;
import dk.seamark.kit.text.NewText;
import dk.seamark.stack.Backends;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What the services do while Kafka is away. The backends are of these tests alone, as they take Kafka away. */
class BrokerAwayIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private static final Backends BACKENDS = Backends.own();

    private final Place place = Place.fresh(BACKENDS, "sample");
    private boolean away;

    @AfterEach
    void bringBack() {
        if (away) {
            BACKENDS.restartKafka();
            away = false;
        }
    }

    private void takeAway() {
        BACKENDS.killKafka();
        away = true;
    }

    @Test
    void commandsGoOnAndAreDeliveredAfter() {
        try (var service = SampleService.start(place)) {
            SampleService.submit(service, "slagelse/figures/a", "1", null);
            Topic.read(BACKENDS, place.topics().events(), 1);
            takeAway();
            for (int i = 0; i < 50; i++) {
                SampleService.submit(service, "slagelse/figures/b", "1", i == 7 ? NewText.of("Uden Kafka") : null);
            }
            assertThat(service.getBean(RelayMetrics.class).lag()).isGreaterThanOrEqualTo(50);
            bringBack();

            List<ConsumerRecord<byte[], byte[]>> records =
                    Topic.read(BACKENDS, place.topics().events(), 51);

            assertThat(Topic.positions(records, "slagelse")).isEqualTo(Topic.upTo(51));
            await().atMost(DEADLINE)
                    .untilAsserted(
                            () -> assertThat(service.getBean(RelayMetrics.class).lag())
                                    .isZero());
        }
    }

    @Test
    void aServiceThatStartsMeanwhileGoesOnWithTheDatabaseThatItHad() {
        try (var service = SampleService.start(place)) {
            SampleService.submit(service, "slagelse/figures/a", "1", null);
            Topic.read(BACKENDS, place.topics().events(), 1);
        }
        takeAway();
        try (var service = SampleService.start(place)) {
            assertThat(state(service)).isInstanceOf(StoreState.Unchanged.class);
            SampleService.submit(service, "slagelse/figures/a", "2", null);
            bringBack();
            await().atMost(DEADLINE)
                    .untilAsserted(() -> assertThat(state(service)).isInstanceOf(StoreState.Complete.class));
            assertThat(Topic.positions(Topic.read(BACKENDS, place.topics().events(), 2), "slagelse"))
                    .isEqualTo(Topic.upTo(2));
        }
    }

    @Test
    void aServiceThatStartsMeanwhileTakesNothingIntoARestoredDatabase() throws SQLException {
        try (var service = SampleService.start(place)) {
            SampleService.submit(service, "slagelse/figures/a", "1", null);
            Topic.read(BACKENDS, place.topics().events(), 1);
        }
        // As a restore from a base backup leaves it: the database goes on in another timeline than it was compared in.
        try (Connection connection =
                        BACKENDS.postgres().connect(place.database().name());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE store_identity SET timeline = '00000000'"))
                    .isEqualTo(1);
        }
        takeAway();
        try (var service = SampleService.start(place)) {
            assertThat(state(service)).isInstanceOf(StoreState.Unknown.class);
            assertThatThrownBy(() -> SampleService.submit(service, "slagelse/figures/a", "2", null))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("store-behind"));
            bringBack();
            await().atMost(DEADLINE)
                    .untilAsserted(() -> assertThat(state(service)).isInstanceOf(StoreState.Complete.class));
            SampleService.submit(service, "slagelse/figures/a", "2", null);
        }
    }

    private static StoreState state(ConfigurableApplicationContext service) {
        return service.getBean(StoreCheck.class).state();
    }
}
