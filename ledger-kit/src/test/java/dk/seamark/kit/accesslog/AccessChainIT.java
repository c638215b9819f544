package dk.seamark.kit.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database administrator who rewrites the log of access is detected. */
class AccessChainIT {

    private static final Place PLACE = Place.fresh("sample");
    private static ConfigurableApplicationContext service;
    private static AccessLogTable table;

    @BeforeAll
    static void start() {
        service = SampleService.start(PLACE, "seamark.relay.enabled", "false");
        table = service.getBean(AccessLogTable.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void tenRows() throws SQLException {
        owner("TRUNCATE access_log");
        owner("UPDATE access_log_anchor SET position = 0, hash = repeat('0', 64)");
        append(10, Instant.now().minus(Duration.ofDays(1)));
    }

    private static void append(int rows, Instant from) {
        table.append(IntStream.range(0, rows)
                .mapToObj(i -> row(from.plusSeconds(i), i))
                .toList());
    }

    private static AccessRow row(Instant at, int i) {
        return new AccessRow(
                at,
                at,
                1,
                "granted",
                200,
                "slagelse",
                "a-" + i,
                "slagelse",
                "auditor",
                i % 2 == 0 ? null : "kultur",
                "GET",
                "/api/{municipality}/packs/{name}",
                "/api/slagelse/packs/" + i,
                "127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            nothing              | SELECT 1                                                                          | 0
            another actor        | UPDATE access_log SET actor = 'b' WHERE position = 4                              | 4
            no actor             | UPDATE access_log SET actor = NULL WHERE position = 4                             | 4
            a centre more        | UPDATE access_log SET centre = 'kultur' WHERE position = 5                        | 5
            fields that change places | UPDATE access_log SET centre = role, role = centre WHERE position = 4        | 4
            a microsecond        | UPDATE access_log SET at = at + interval '1 microsecond' WHERE position = 10      | 10
            another number       | UPDATE access_log SET times = 2 WHERE position = 1                                | 1
            another hash         | UPDATE access_log SET hash = repeat('1', 64) WHERE position = 7                       | 7
            the first is gone    | DELETE FROM access_log WHERE position = 1                                         | 1
            one is gone          | DELETE FROM access_log WHERE position = 6                                         | 6
            gone and closed up   | "DELETE FROM access_log WHERE position = 6; UPDATE access_log SET position = position + 100 WHERE position > 6; UPDATE access_log SET position = position - 101 WHERE position > 100" | 6
            one more             | "INSERT INTO access_log (position, at, until, times, kind, method, hash) SELECT 11, at, until, 1, kind, method, hash FROM access_log WHERE position = 10" | 11
            two that change places | "UPDATE access_log SET position = 99 WHERE position = 3; UPDATE access_log SET position = 3 WHERE position = 4; UPDATE access_log SET position = 4 WHERE position = 99" | 3
            an anchor that moves | "DELETE FROM access_log WHERE position <= 2; UPDATE access_log_anchor SET position = 2" | 2
            young rows taken from the beginning | "UPDATE access_log_anchor a SET position = 2, hash = l.hash FROM access_log l WHERE l.position = 2; DELETE FROM access_log WHERE position <= 2" | 2
            all of it taken      | "UPDATE access_log_anchor a SET position = 10, hash = l.hash FROM access_log l WHERE l.position = 10; DELETE FROM access_log" | 10
            """)
    void aChangeIsFoundWhereItIs(String what, String statement, long position) throws SQLException {
        owner(statement);

        assertThat(table.firstAmiss()).as(what).isEqualTo(position);
    }

    /** Nothing inside the database reveals this; a head that was stored outside does. */
    @Test
    void aLogThatIsCutOffHasAnotherHead() throws SQLException {
        AccessLogTable.Head kept = table.head();
        owner("DELETE FROM access_log WHERE position > 8");
        assertThat(table.firstAmiss()).isZero();
        assertThat(table.head().position()).isLessThan(kept.position());
        append(2, Instant.now());

        assertThat(table.firstAmiss()).isZero();
        assertThat(table.head().position()).isEqualTo(kept.position());
        assertThat(table.head().hash()).isNotEqualTo(kept.hash());
    }

    @Test
    void whatIsOldIsForgottenAndTheChainHolds() throws SQLException {
        owner("TRUNCATE access_log");
        append(5, Instant.now().minus(Duration.ofDays(800)));
        append(5, Instant.now().minus(Duration.ofDays(200)));
        append(5, Instant.now());
        AccessLogTable.Head head = table.head();

        assertThat(table.forget(Duration.ofDays(731)))
                .as("the last old one stays, and shows that those before it were old")
                .isEqualTo(4);
        assertThat(table.firstAmiss()).isZero();
        assertThat(table.anchor().position()).isEqualTo(4);
        assertThat(table.forget(Duration.ZERO))
                .as("what is younger than half a year stays")
                .isEqualTo(5);
        assertThat(table.firstAmiss()).isZero();
        assertThat(table.head().hash()).isEqualTo(head.hash());
        assertThat(table.forget(Duration.ZERO)).isZero();
        append(1, Instant.now());
        assertThat(table.firstAmiss()).isZero();
    }

    @Test
    void whenAllIsForgottenTheChainGoesOn() throws SQLException {
        owner("TRUNCATE access_log");
        append(3, Instant.now().minus(Duration.ofDays(800)));
        assertThat(table.forget(Duration.ofDays(731))).isEqualTo(2);
        append(2, Instant.now());

        assertThat(table.head().position()).isEqualTo(5);
        assertThat(table.firstAmiss()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE access_log SET actor = 'b'",
        "DELETE FROM access_log",
        "TRUNCATE access_log",
        "UPDATE access_log_anchor SET position = 3"
    })
    void theServiceItselfMayOnlyAddAndRead(String statement) {
        JdbcTemplate app = service.getBean(JdbcTemplate.class);

        assertThatThrownBy(() -> app.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void severalInstancesWriteOneChain() throws Exception {
        List<Thread> writers = IntStream.range(0, 8)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 10; i++) {
                        append(3, Instant.now());
                    }
                }))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(table.firstAmiss()).isZero();
        assertThat(table.head().position()).isEqualTo(10 + 8 * 10 * 3);
    }

    private static void owner(String statements) throws SQLException {
        try (var connection = PLACE.database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
