package dk.seamark.kit.axon;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/**
 * Refuses a database that was restored from a dump into another cluster and not adjusted since: its events have
 * transaction ids that this cluster has not reached yet, so new events would sort before the relay's cursor and never
 * be sent.
 */
final class RestoreGuard implements InitializingBean {

    private static final String AHEAD = """
            SELECT count(*) FROM (
                SELECT max(xid) AS last FROM domain_event_entry
                UNION ALL SELECT max(xid) FROM text
                UNION ALL SELECT assigned_xid FROM relay_cursor
            ) known WHERE last >= pg_snapshot_xmax(pg_current_snapshot())
            """;

    private final DataSource dataSource;

    RestoreGuard(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(AHEAD)) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new RefusesToStart(
                        "The database holds events of transactions that this PostgreSQL has not"
                                + " come to yet, as after a restore from a dump; run infra/postgres/after-logical-restore.sql.");
            }
        }
    }
}
