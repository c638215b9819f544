package dk.seamark.kit.accesslog;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Records requests, in a thread of its own, so that no request waits for it or fails because of it. While the database
 * is down rows wait in memory, up to a bound; rows beyond it are dropped and counted, and the count is recorded.
 */
final class AccessLog implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AccessLog.class);

    private static final int MOST_WAITING = 10_000;
    private static final int AT_ONCE = 500;

    /** Lower than the web server's phase, so that it stops later and still writes the last requests. */
    private static final int AFTER_THE_WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final AccessLogTable table;
    private final AccessLogSettings settings;
    private final Tallies tallies = new Tallies();
    private final Deque<AccessRow> waiting = new ArrayDeque<>();
    private final Counter written;
    private final Counter lost;
    private volatile long amiss;
    private volatile boolean away;
    private ScheduledExecutorService clock = stopped();

    AccessLog(AccessLogTable table, AccessLogSettings settings, MeterRegistry meters) {
        this.table = table;
        this.settings = settings;
        written = Counter.builder("seamark.access.log.rows")
                .description("Rows written to the log of access")
                .register(meters);
        lost = Counter.builder("seamark.access.log.lost")
                .description("Entries that the log of access holds as a number alone")
                .register(meters);
        Gauge.builder("seamark.access.log.amiss", () -> amiss)
                .description(
                        "The first position at which the log of access is not the one that was written; 0 if it is")
                .register(meters);
    }

    /** Queues the entry. */
    void record(AccessEntry entry) {
        if (!tallies.add(entry)) {
            lost.increment();
        }
    }

    /** Writes the rows that are due. */
    private synchronized void write(boolean all) {
        take(all);
        while (!waiting.isEmpty()) {
            List<AccessRow> some = waiting.stream().limit(AT_ONCE).toList();
            table.append(some);
            some.forEach(row -> waiting.removeFirst());
            written.increment(some.size());
        }
        away = false;
    }

    private void take(boolean all) {
        for (AccessRow row : tallies.due(Instant.now(), all)) {
            if (waiting.size() < MOST_WAITING) {
                waiting.addLast(row);
            } else {
                tallies.drop(row.times(), row.at());
                lost.increment((double) row.times());
            }
        }
    }

    private void writeDue() {
        try {
            write(false);
        } catch (DataAccessException | TransactionException e) {
            if (!away) {
                log.warn("The log of access cannot be written; its rows wait", e);
            }
            away = true;
        } catch (RuntimeException e) {
            log.error("The log of access cannot be written; its rows wait", e);
        }
    }

    /** Logs the log's head, outside the reach of a database administrator, so that a rewritten log can be detected. */
    private void tellHead() {
        try {
            AccessLogTable.Head head = table.head();
            log.info("The log of access is at {}, {}", head.position(), head.hash());
        } catch (RuntimeException e) {
            log.debug("The head of the log of access cannot be read", e);
        }
    }

    /** Verifies the log, and deletes old rows. */
    private void lookAfter() {
        try {
            verify();
            table.forget(settings.keep());
        } catch (RuntimeException e) {
            log.warn("The log of access could not be looked after; it is tried again in a day", e);
        }
    }

    /** Verifies the whole log; returns the first position that was changed, or 0. */
    long verify() {
        long found = table.firstAmiss();
        if (found > 0) {
            log.error("The log of access is not the one that was written, from {} on", found);
        }
        amiss = found;
        return found;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // they end with the executor
    public void start() {
        clock = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("access-log ", 1).daemon().factory());
        long every = settings.every().toMillis();
        clock.scheduleWithFixedDelay(this::writeDue, every, every, TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(this::tellHead, 0, settings.headEvery().toMillis(), TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(this::lookAfter, 1, 24 * 60, TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(5, TimeUnit.SECONDS)) {
                clock.shutdownNow();
            }
            write(true);
            tellHead();
        } catch (RuntimeException e) {
            log.warn("The last rows of the log of access could not be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !clock.isShutdown();
    }

    @Override
    public int getPhase() {
        return AFTER_THE_WEB_SERVER;
    }

    private static ScheduledExecutorService stopped() {
        ScheduledExecutorService none = Executors.newScheduledThreadPool(0);
        none.shutdownNow();
        return none;
    }
}
