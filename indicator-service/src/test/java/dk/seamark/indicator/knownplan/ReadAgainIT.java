package dk.seamark.indicator.knownplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * A database from before policies were stored: the feed starts again from the beginning, and so reads the policies that
 * it had skipped.
 */
class ReadAgainIT {

    private final Database database = Backends.shared().freshDatabase("indicator");

    @Test
    void nothingThatTheTopicToldIsKeptAndAllThatPeopleWroteIs() throws SQLException {
        Migrated.to("100", database);
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO feed_offset VALUES ('ledger.events.v1', 3, 17)");
            statement.executeUpdate("INSERT INTO feed_source VALUES ('/slagelse/policy-service', 17, 'e')");
            statement.executeUpdate("INSERT INTO known_plan VALUES ('slagelse/plans/p', '{}', 9)");
            statement.executeUpdate("INSERT INTO report_draft (stream, report, saved_by) VALUES ('s', '{}', 'a')");
        }

        Migrated.to("latest", database);

        for (String table : new String[] {"feed_offset", "feed_source", "known_plan", "known_policy"}) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(rows("report_draft")).isEqualTo(1);
    }

    private long rows(String table) throws SQLException {
        try (Connection connection = database.asApp();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
