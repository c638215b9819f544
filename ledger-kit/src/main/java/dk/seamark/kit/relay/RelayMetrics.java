package dk.seamark.kit.relay;

import dk.seamark.kit.kafka.BrokerWatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

/** The metrics of the relay. */
public final class RelayMetrics {

    /** Beyond this the exact lag does not matter, and counting it would be expensive. */
    static final int MOST_LAG = 100_000;

    /** The broker acknowledges within milliseconds when it can at all. */
    private static final Duration STALLED = Duration.ofSeconds(5);

    private final JdbcOperations jdbc;
    private final BrokerWatch broker;
    private final Counter sent;
    private final Counter failures;
    private final Timer delay;
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private final AtomicReference<@Nullable Long> waitsSince = new AtomicReference<>();
    private volatile boolean leads;

    RelayMetrics(JdbcOperations jdbc, BrokerWatch broker, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.broker = broker;
        this.sent = Counter.builder("seamark.relay.sent")
                .description("Events that the broker has acknowledged")
                .register(meters);
        this.failures = Counter.builder("seamark.relay.failures")
                .description("Times that the relay started again from its cursor")
                .register(meters);
        this.delay = Timer.builder("seamark.relay.delay")
                .description("From an event's append until the broker has acknowledged it")
                .publishPercentileHistogram()
                .register(meters);
        Gauge.builder("seamark.relay.leader", () -> canSend() ? 1 : 0)
                .description("1 if this instance's relay leads, and can send as far as it knows")
                .register(meters);
    }

    private boolean canSend() {
        return leads && !broker.away() && !isStalled();
    }

    /** Whether this instance's relay is the leader. */
    public boolean leads() {
        return leads;
    }

    /**
     * The class of the last failure; null if the relay became leader or sent something since. The log has the details.
     */
    public @Nullable String failure() {
        return failure.get();
    }

    /** How many committed events are not known to be acknowledged; NaN if the database does not respond. */
    public double lag() {
        try {
            Long lag = jdbc.queryForObject("""
                    SELECT count(*) FROM (
                        SELECT FROM domain_event_entry e, relay_cursor c
                        WHERE (e.xid, e.global_index) > (c.sent_xid, c.sent_index) LIMIT %d) unsent
                    """.formatted(MOST_LAG), Long.class);
            return lag == null ? Double.NaN : lag;
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }

    /** Whether the broker has acknowledged nothing for seconds, though something is on its way. */
    public boolean isStalled() {
        Long since = waitsSince.get();
        return since != null && System.nanoTime() - since > STALLED.toNanos();
    }

    /** Tells whether something is on its way; each acknowledgement begins the waiting anew. */
    void waits(boolean forSomething) {
        waitsSince.updateAndGet(since -> {
            if (!forSomething) {
                return null;
            }
            return since == null ? Long.valueOf(System.nanoTime()) : since;
        });
    }

    /** Becoming the leader needs the database and the broker, so an earlier failure is over. */
    void leads(boolean now) {
        leads = now;
        waitsSince.set(null);
        if (now) {
            failure.set(null);
        }
    }

    void failed(Throwable why) {
        failures.increment();
        failure.set(why.getClass().getSimpleName());
    }

    void sent(List<OutboxEvent> events) {
        failure.set(null);
        waitsSince.set(null);
        sent.increment(events.size());
        Instant now = Instant.now();
        events.forEach(event -> delay.record(Duration.between(Instant.parse(event.time()), now)));
    }
}
