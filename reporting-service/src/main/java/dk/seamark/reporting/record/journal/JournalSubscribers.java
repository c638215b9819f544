package dk.seamark.reporting.record.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets every follower of the journal catch up, several times a second. */
@Component
final class JournalSubscribers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JournalSubscribers.class);

    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final List<JournalSubscriber> followers;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    JournalSubscribers(List<JournalSubscriber> followers) {
        this.followers = followers;
    }

    @Override
    public void start() {
        running = true;
        for (JournalSubscriber follower : followers) {
            threads.add(Thread.ofPlatform().name(follower.follows()).start(() -> run(follower)));
        }
    }

    private void run(JournalSubscriber follower) {
        while (running) {
            try {
                follower.catchUp();
                Thread.sleep(PACE);
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // Also an error: a follower whose thread is gone would be silent for ever.
                if (running) {
                    log.warn("{} tries again in {} ms", follower.follows(), AFTER_A_FAILURE.toMillis(), e);
                    pause();
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_A_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(STOPPING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
