package dk.seamark.kit.erasure;

import dk.seamark.kit.relay.RelaySignal;
import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Has the tombstone of each erased text sent a second time. Kafka begins a new segment only when a record comes, and
 * compacts none that it still writes to: without a later record in the partition, the text and its first tombstone
 * would stay there for as long as nobody writes.
 */
final class TombstoneRepetition extends Workers {

    private static final Logger log = LoggerFactory.getLogger(TombstoneRepetition.class);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final JdbcOperations jdbc;
    private final RelaySignal relay;
    private final Duration wait;

    /** @param after how long after the erasure */
    TombstoneRepetition(JdbcOperations jdbc, RelaySignal relay, Duration after) {
        super(Duration.ofSeconds(3));
        this.jdbc = jdbc;
        this.relay = relay;
        this.wait = after.compareTo(LONGEST_WAIT) < 0 ? after : LONGEST_WAIT;
    }

    @Override
    protected List<Worker> workers() {
        return List.of(new Worker("tombstones", this::repeat, this::failed));
    }

    private void repeat() throws InterruptedException {
        int due = jdbc.update("""
                UPDATE text SET sent = false, xid = pg_current_xact_id(), tombstone_again = NULL
                WHERE tombstone_again < now()""");
        if (due > 0) {
            relay.wake();
        }
        Thread.sleep(wait);
    }

    private Duration failed(Throwable why) {
        log.warn("Tombstones are sent again later: {}", why.toString());
        return wait;
    }
}
