package dk.seamark.reporting.log;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the logs close behind the journal: within a second there is a checkpoint of what came. */
@Component
final class LogRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LogRunner.class);
    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final LogWriter writer;
    private volatile boolean running;
    private Thread thread = new Thread();

    LogRunner(LogWriter writer) {
        this.writer = writer;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("transparency-log").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                writer.catchUp();
                Thread.sleep(PACE);
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // Also an error: a log whose writer is gone would be silent for ever.
                if (running) {
                    log.warn("The transparency log tries again in {} ms: {}", AFTER_A_FAILURE.toMillis(), e.toString());
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
        thread.interrupt();
        try {
            thread.join(STOPPING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
