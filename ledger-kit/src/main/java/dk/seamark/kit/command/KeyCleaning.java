package dk.seamark.kit.command;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Deletes old idempotency keys, once an hour. */
final class KeyCleaning implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(KeyCleaning.class);

    private final IdempotencyKeys keys;
    private final Duration keep;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("idempotency-keys").daemon().factory());

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the executor
    KeyCleaning(IdempotencyKeys keys, Duration keep) {
        this.keys = keys;
        this.keep = keep;
        clock.scheduleWithFixedDelay(this::clean, 1, 60, TimeUnit.MINUTES);
    }

    private void clean() {
        try {
            keys.forget(keep);
        } catch (RuntimeException e) {
            log.warn("Old idempotency keys could not be deleted; it is tried again in an hour", e);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
