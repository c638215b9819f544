package dk.seamark.reporting.record.journal;

import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs a worker for every subscriber of the journal, which lets it catch up several times a second. */
@Component
final class JournalSubscribers extends Workers {

    private static final Logger log = LoggerFactory.getLogger(JournalSubscribers.class);

    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final List<JournalSubscriber> followers;

    JournalSubscribers(List<JournalSubscriber> followers) {
        super(STOPPING);
        this.followers = followers;
    }

    @Override
    protected List<Worker> workers() {
        return followers.stream()
                .map(each -> new Worker(each.follows(), () -> catchUp(each), e -> failed(each, e)))
                .toList();
    }

    private static void catchUp(JournalSubscriber follower) throws InterruptedException {
        follower.catchUp();
        Thread.sleep(PACE);
    }

    private static Duration failed(JournalSubscriber follower, Throwable why) {
        log.warn("{} tries again in {} ms", follower.follows(), AFTER_A_FAILURE.toMillis(), why);
        return AFTER_A_FAILURE;
    }
}
