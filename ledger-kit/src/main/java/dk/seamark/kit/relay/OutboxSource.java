package dk.seamark.kit.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Opens the relay's own session. It must not come from the connection pool, nor pass through a pooler that shares
 * sessions, as the leader's lock belongs to the session.
 */
final class OutboxSource {

    /** The session's name in {@code pg_stat_activity}. */
    static final String NAME = "seamark-relay";

    private final JdbcConnectionDetails details;

    OutboxSource(JdbcConnectionDetails details) {
        this.details = details;
    }

    Outbox open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(details.getUsername()));
        properties.setProperty("password", String.valueOf(details.getPassword()));
        properties.setProperty("ApplicationName", NAME);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        // As in the pool's sessions, exceptions must contain no values.
        properties.setProperty("logServerErrorDetail", "false");
        // A leader that stands still says nothing and takes no answer: the server then ends the session, which frees
        // the lock. The leader's heartbeat sees to it that one that merely waits does say something.
        // With keepalives the server notices within half a minute that this machine is gone, and frees the lock.
        // Sequential and bitmap scans are off, as plans may be cached that were made while the table was still empty.
        properties.setProperty(
                "options",
                "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
                        + " -c idle_session_timeout=5s -c tcp_user_timeout=5s"
                        + " -c enable_seqscan=off -c enable_bitmapscan=off");
        Connection session = DriverManager.getConnection(details.getJdbcUrl(), properties);
        session.setAutoCommit(true);
        return new JdbcOutbox(session);
    }
}
