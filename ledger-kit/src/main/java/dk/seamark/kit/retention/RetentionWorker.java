package dk.seamark.kit.retention;

import dk.seamark.kit.time.Today;
import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;

/** Applies the rules at the start and then once in a while. Several instances may; a text is erased once. */
final class RetentionWorker extends Workers {

    private static final Logger log = LoggerFactory.getLogger(RetentionWorker.class);

    private static final Duration LONGEST_WAIT_AFTER_FAILURE = Duration.ofMinutes(10);

    private final RetentionRun run;
    private final RetentionMetrics metrics;
    private final JdbcOperations jdbc;
    private final Today today;
    private final Duration every;

    RetentionWorker(RetentionRun run, RetentionMetrics metrics, JdbcOperations jdbc, Today today, Duration every) {
        super(Duration.ofSeconds(3));
        this.run = run;
        this.metrics = metrics;
        this.jdbc = jdbc;
        this.today = today;
        this.every = every;
    }

    @Override
    protected List<Worker> workers() {
        return List.of(new Worker("retention", this::once, this::failed));
    }

    private void once() throws InterruptedException {
        apply();
        Thread.sleep(every);
    }

    /** Applies them to what is over today, by the clock that is behind: what is erased is gone. */
    void apply() {
        LocalDate database = Objects.requireNonNull(
                jdbc.queryForObject("SELECT (now() AT TIME ZONE 'Europe/Copenhagen')::date", LocalDate.class));
        LocalDate here = today.date();
        run.apply(here.isBefore(database) ? here : database);
    }

    private Duration failed(Throwable why) {
        metrics.failed();
        log.warn("Texts whose time is over are erased later: {}", why.toString());
        return every.compareTo(LONGEST_WAIT_AFTER_FAILURE) < 0 ? every : LONGEST_WAIT_AFTER_FAILURE;
    }
}
