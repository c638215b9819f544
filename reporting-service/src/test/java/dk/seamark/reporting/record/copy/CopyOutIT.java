package dk.seamark.reporting.record.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** COPY leaves the connection usable for others. */
class CopyOutIT {

    private static final Database DATABASE = Migrated.fresh("reporting");

    @Test
    void whileRowsAreCopiedNothingIsSortedAndAfterwardsAllIsAsBefore() throws SQLException {
        try (Connection connection = DATABASE.asApp()) {
            assertThat(settings(connection)).isEqualTo("on 2");
            try (CopyOut rows = CopyOut.of(
                    connection,
                    "SELECT n FROM generate_series(1, 1000::bigint) n WHERE current_setting('enable_sort') = 'off'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.bigint()).isEqualTo(1);
            }
            assertThat(settings(connection)).isEqualTo("on 2");
        }
    }

    @Test
    void aCopyThatCannotBeginLeavesTheConnectionAsItWas() throws SQLException {
        try (Connection connection = DATABASE.asApp()) {
            assertThatThrownBy(() -> CopyOut.of(connection, "SELECT nothing FROM nowhere"))
                    .isInstanceOf(SQLException.class);
            assertThat(settings(connection)).isEqualTo("on 2");
        }
    }

    private static String settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('enable_sort') || ' ' || current_setting('max_parallel_workers_per_gather')")) {
            row.next();
            return row.getString(1);
        }
    }
}
