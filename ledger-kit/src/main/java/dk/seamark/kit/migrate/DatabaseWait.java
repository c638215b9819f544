package dk.seamark.kit.migrate;

import dk.seamark.kit.axon.RefusesToStart;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Waits at the start until the database lets the service in, so that it need not be there first. */
final class DatabaseWait {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWait.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Also for a server that takes the connection and says nothing. */
    private static final String PATIENCE_SECONDS = "5";

    private final JdbcConnectionDetails details;
    private final Duration longest;

    /** @param longest how long to wait at most */
    DatabaseWait(JdbcConnectionDetails details, Duration longest) {
        this.details = details;
        this.longest = longest;
    }

    /**
     * Returns when the database lets the service in, and says each time that it does not yet.
     *
     * @throws RefusesToStart if it does not in time; or if no waiting helps, as when there is no such database or the
     *     password is wrong
     */
    void await() {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            try {
                DriverManager.getConnection(details.getJdbcUrl(), properties()).close();
                return;
            } catch (SQLException e) {
                String why = oneLine(e);
                if (!mayPass(String.valueOf(e.getSQLState()))) {
                    throw new RefusesToStart(
                            "PostgreSQL does not let the service in at %s: %s".formatted(address(), why));
                }
                if (System.nanoTime() + PAUSE.toNanos() > end) {
                    throw new RefusesToStart("PostgreSQL did not answer at %s for %d s (%s); start it, or set"
                                    .formatted(address(), longest.toSeconds(), why)
                            + " seamark.database.patience.");
                }
                log.info("Waits for PostgreSQL at {}: {}", address(), why);
                pause();
            }
        }
    }

    /** Without parameters, which may hold a password. */
    private String address() {
        return details.getJdbcUrl().replaceFirst("\\?.*", "");
    }

    /** Whether it is about the connection (08), the server's state (57P), or its lack of seats or memory (53). */
    private static boolean mayPass(String sqlState) {
        return sqlState.startsWith("08") || sqlState.startsWith("57P") || sqlState.startsWith("53");
    }

    private static String oneLine(SQLException why) {
        return String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(details.getUsername()));
        properties.setProperty("password", String.valueOf(details.getPassword()));
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_SECONDS);
        return properties;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusesToStart("Stopped while waiting for PostgreSQL.");
        }
    }
}
