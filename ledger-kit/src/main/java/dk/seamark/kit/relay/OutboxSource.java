package dk.seamark.kit.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Opens the relay's own session. It is never one of the pool: the lock lives in it. A pooler that hands
 * one session to many clients must not stand in between.
 */
final class OutboxSource {

    /** As the session is called in {@code pg_stat_activity}. */
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
        // As in the pool's sessions: no value in an exception.
        properties.setProperty("logServerErrorDetail", "false");
        // The server notices within half a minute when this machine is gone, and frees the lock. The plans
        // must not be those of a table that was empty when they were made.
        properties.setProperty(
                "options",
                "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
                        + " -c enable_seqscan=off -c enable_bitmapscan=off");
        Connection session = DriverManager.getConnection(details.getJdbcUrl(), properties);
        session.setAutoCommit(true);
        return new Outbox(session);
    }
}
