package dk.seamark.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Topic;
import dk.seamark.stack.Backends;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances of a service on one database: at most one relay is the leader. */
class LeadershipIT {

    private final Place place = Place.fresh("sample");

    @Test
    void theLeaderSendsAndTheOtherTakesOverWhenItsSessionIsGone() throws Exception {
        try (var one = SampleService.start(place);
                var other = SampleService.start(place)) {
            awaitOneLeader(one, other);
            for (int i = 0; i < 40; i++) {
                SampleService.submit(i % 2 == 0 ? one : other, "slagelse/figures/" + i % 5, "1", null);
            }
            assertThat(positions(40)).as("nobody else sent, so nothing twice").isEqualTo(Topic.upTo(40));

            for (int round = 1; round <= 3; round++) {
                assertThat(killLeader()).isEqualTo(1);
                for (int i = 0; i < 20; i++) {
                    SampleService.submit(i % 2 == 0 ? one : other, "slagelse/figures/" + i % 5, "1", null);
                }
                awaitOneLeader(one, other);
                int all = 40 + 20 * round;
                List<Long> seen = positions(all);
                assertThat(seen.stream().distinct().toList())
                        .as("each position for the first time in order, whatever is repeated: %s", seen)
                        .isEqualTo(Topic.upTo(all));
            }
        }
    }

    private void awaitOneLeader(ConfigurableApplicationContext... instances) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> Stream.of(instances)
                                .filter(instance ->
                                        instance.getBean(RelayMetrics.class).leads())
                                .count()
                        == 1);
    }

    private int killLeader() throws SQLException {
        try (Connection connection =
                        Backends.shared().postgres().connect(place.database().name());
                PreparedStatement kill = connection.prepareStatement("""
                        SELECT count(pg_terminate_backend(l.pid)) FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                        WHERE l.locktype = 'advisory' AND a.application_name = ? AND a.datname = current_database()""")) {
            kill.setString(1, OutboxSource.NAME);
            try (ResultSet row = kill.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private List<Long> positions(int atLeast) {
        return Topic.positions(Topic.read(place.topics().events(), atLeast), "slagelse");
    }
}
