package dk.seamark.reporting.record.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval tree that finds what was valid at a position misses no span, whatever its ends. */
class FactForkIT {

    private static final Database DATABASE = Migrated.fresh("reporting");

    /** All spans between these positions: small ones, those at a power of two, and those without an end. */
    private static final String SPANS = """
            WITH at(position) AS (
                SELECT generate_series(1, 40) UNION SELECT generate_series(1000, 1030)
                UNION SELECT (1::bigint << 62) + generate_series(-2, 2)
                UNION SELECT 9223372036854775807 - generate_series(0, 2)),
            span AS (
                SELECT a.position AS known_from, b.position AS known_until,
                    fact_fork(a.position, b.position) AS fork
                FROM at a JOIN at b ON a.position < b.position)
            """;

    @Test
    void everyForkIsWithinItsSpan() throws SQLException {
        assertThat(count("SELECT count(*) FROM span")).isEqualTo(79 * 78 / 2);
        assertThat(count("SELECT count(*) FROM span WHERE fork < known_from OR fork >= known_until"))
                .isZero();
    }

    @Test
    void theForkOfWhatStoodAtAPositionIsOnItsPathFromTheRoot() throws SQLException {
        String stood = "SELECT count(*) FROM span JOIN at ON position >= known_from AND position < known_until";
        assertThat(count(stood)).isGreaterThan(50_000);
        assertThat(count(stood + " WHERE fork <> ALL (fact_forks(position))")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // A single position is its own node; spans across a power of two have that as their node.
        "5, 6, 5",
        "5, 7, 6",
        "5, 8, 6",
        "5, 9, 8",
        "1, 9223372036854775807, 4611686018427387904"
    })
    void aForkIsTheNodeAtWhichTheEndsPart(long from, long until, long fork) throws SQLException {
        assertThat(count("SELECT fact_fork(%d, %d)".formatted(from, until))).isEqualTo(fork);
    }

    private static long count(String query) throws SQLException {
        try (Connection app = DATABASE.asApp();
                Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery(query.startsWith("SELECT fact_") ? query : SPANS + query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
