package dk.seamark.kit.retention;

import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the rules at the start and then once in a while. Several instances may; a text is erased once. */
final class RetentionWorker extends Workers {

    private static final Logger log = LoggerFactory.getLogger(RetentionWorker.class);

    private static final Duration LONGEST_WAIT_AFTER_FAILURE = Duration.ofMinutes(10);

    private final RetentionRun run;
    private final Duration every;

    RetentionWorker(RetentionRun run, Duration every) {
        super(Duration.ofSeconds(3));
        this.run = run;
        this.every = every;
    }

    @Override
    protected List<Worker> workers() {
        return List.of(new Worker("retention", this::once, this::failed));
    }

    private void once() throws InterruptedException {
        run.apply();
        Thread.sleep(every);
    }

    private Duration failed(Throwable why) {
        log.warn("Texts whose time is over are erased later: {}", why.toString());
        return every.compareTo(LONGEST_WAIT_AFTER_FAILURE) < 0 ? every : LONGEST_WAIT_AFTER_FAILURE;
    }
}
