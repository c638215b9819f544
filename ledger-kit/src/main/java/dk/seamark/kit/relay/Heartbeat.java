package dk.seamark.kit.relay;

import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the leader's session say something at intervals, however long the leader itself waits for the broker. When the
 * process stands still, so does this, and the server ends the session.
 */
final class Heartbeat implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

    private final Thread thread;

    private Heartbeat(Thread thread) {
        this.thread = thread;
    }

    static Heartbeat of(Outbox outbox, Duration every) {
        return new Heartbeat(
                Thread.ofPlatform().daemon().name("relay-heartbeat").start(() -> beat(outbox, every)));
    }

    private static void beat(Outbox outbox, Duration every) {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(every);
                outbox.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            // The leader's own next statement fails as well, and says so.
            log.debug("The leader's session is gone", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
