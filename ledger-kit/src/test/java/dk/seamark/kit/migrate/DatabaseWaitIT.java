package dk.seamark.kit.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.sample.SampleProcess;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.kit.testing.Place;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is started before its database. */
class DatabaseWaitIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private LocalPostgres postgres;
    private Place place;

    @BeforeEach
    void takeAway() {
        postgres = LocalPostgres.in(
                folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), role -> role + "-secret");
        postgres.member().start();
        place = new Place(
                Backends.shared(),
                Migrated.to("latest", postgres.cluster().database("sample")),
                Backends.shared().freshTopics());
        postgres.member().stop();
    }

    @AfterEach
    void stop() {
        postgres.member().kill();
    }

    @Test
    void itWaitsWithALineATimeAndGoesOnWhenTheDatabaseIsThere() {
        try (var service = SampleProcess.start(place, folder, "waits", Map.of())) {
            await().atMost(DEADLINE).until(() -> waits("waits").size() >= 2);

            postgres.member().start();

            await().atMost(DEADLINE).until(() -> service.metric("seamark_relay_leader") >= 0);
            assertThat(waits("waits"))
                    .allSatisfy(line -> assertThat(line)
                            .contains("Waits for PostgreSQL at "
                                    + place.database().url() + ": Connection to"));
            assertThat(log("waits")).noneMatch(line -> line.startsWith("\tat ") || line.contains("Caused by"));
        }
    }

    @Test
    void itWaitsForADatabaseThatStandsStillToo() {
        postgres.member().start();
        postgres.member().freeze();
        try (var service = SampleProcess.start(place, folder, "frozen", Map.of())) {
            await().atMost(DEADLINE).until(() -> !waits("frozen").isEmpty());

            postgres.member().thaw();

            await().atMost(DEADLINE).until(() -> service.metric("seamark_relay_leader") >= 0);
        }
    }

    @Test
    void itGivesUpInOneSentence() {
        try (var service = SampleProcess.start(place, folder, "gives-up", Map.of("seamark.database.patience", "1s"))) {
            await().atMost(DEADLINE).until(() -> !service.process().isAlive());

            assertThat(String.join("\n", log("gives-up")))
                    .contains("PostgreSQL did not answer at " + place.database().url() + " for 1 s")
                    .contains("set seamark.database.patience")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void itDoesNotWaitWhereWaitingDoesNotHelp() {
        postgres.member().start();
        try (var service =
                SampleProcess.start(place, folder, "refused", Map.of("spring.datasource.password", "wrong"))) {
            await().atMost(DEADLINE).until(() -> !service.process().isAlive());

            assertThat(String.join("\n", log("refused")))
                    .contains("PostgreSQL does not let the service in at "
                            + place.database().url())
                    .contains("password authentication failed")
                    .doesNotContain("\tat ")
                    .doesNotContain("Waits for PostgreSQL");
        }
    }

    @Test
    void itStopsWhileItWaits() {
        try (var service = SampleProcess.start(place, folder, "stopped", Map.of())) {
            await().atMost(DEADLINE).until(() -> !waits("stopped").isEmpty());

            service.process().stop();

            assertThat(service.process().isAlive()).isFalse();
            assertThat(log("stopped")).noneMatch(line -> line.startsWith("\tat "));
        }
    }

    private List<String> waits(String name) {
        return log(name).stream()
                .filter(line -> line.contains("Waits for PostgreSQL"))
                .toList();
    }

    /** What the service wrote; before it, the tests' settings of the log complain that there is no Spring yet. */
    private List<String> log(String name) {
        try (var lines = Files.lines(folder.resolve(name + ".log"))) {
            return lines.dropWhile(line -> !line.contains(": Starting SampleProcess "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
