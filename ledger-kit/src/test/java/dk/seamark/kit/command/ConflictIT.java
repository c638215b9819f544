package dk.seamark.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.sample.RecordFigure;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two instances on one database, which do not share in-memory locks. */
class ConflictIT {

    private static final String STREAM = "slagelse/figures/fought-over";

    @Test
    void whoeverLosesTriesAgainOrHearsOfTheConflictAndNothingIsLostOrDoubled() throws Exception {
        Place place = Place.fresh("sample");
        AtomicInteger accepted = new AtomicInteger();
        AtomicInteger conflicts = new AtomicInteger();
        try (var one = SampleService.start(place, "seamark.relay.enabled", "false");
                var other = SampleService.start(place, "seamark.relay.enabled", "false");
                var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                ConfigurableApplicationContext service = i % 2 == 0 ? one : other;
                threads.execute(() -> {
                    try {
                        submit(service);
                        accepted.incrementAndGet();
                    } catch (Refusal refusal) {
                        assertThat(refusal.code()).isEqualTo("concurrent-change");
                        conflicts.incrementAndGet();
                    }
                });
            }
            threads.close();

            assertThat(accepted.get() + conflicts.get()).isEqualTo(200);
            assertThat(accepted).hasValueGreaterThan(100);
            assertThat(one.getBean(JdbcTemplate.class)
                            .queryForList(
                                    "SELECT sequence_number FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY 1",
                                    Long.class,
                                    STREAM))
                    .hasSize(accepted.get())
                    .last()
                    .isEqualTo(accepted.get() - 1L);
        }
    }

    @Test
    void aCommandThatLosesEveryTimeIsAConflictAndLeavesNothing() throws SQLException {
        Place place = Place.fresh("sample");
        try (var service = SampleService.start(place, "seamark.relay.enabled", "false")) {
            try (var owner = place.database().asOwner();
                    var statement = owner.createStatement()) {
                statement.execute("""
                        CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN RAISE EXCEPTION 'somebody was faster' USING ERRCODE = 'unique_violation'; END $$""");
                statement.execute(
                        "CREATE TRIGGER lose BEFORE INSERT ON domain_event_entry FOR EACH ROW EXECUTE FUNCTION lose()");
            }

            assertThatThrownBy(() -> submit(service)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                assertThat(refusal.code()).isEqualTo("concurrent-change");
            });
            assertThat(service.getBean(JdbcTemplate.class)
                            .queryForObject("SELECT count(*) FROM domain_event_entry", Long.class))
                    .isZero();
        }
    }

    private static void submit(ConfigurableApplicationContext service) {
        Caller caller = new Caller(new Municipality("slagelse"), Role.CENTRE_STAFF, null, "actor-1");
        RecordFigure figure =
                new RecordFigure(STREAM, "slagelse", UUID.randomUUID().toString(), BigDecimal.ONE, null);
        service.getBean(CommandExecutor.class).submit(caller, CommandRequest.plain(), figure);
    }
}
