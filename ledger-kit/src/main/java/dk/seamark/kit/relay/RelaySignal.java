package dk.seamark.kit.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Signals the relay of this JVM that something was committed, so that it need not poll. */
public final class RelaySignal {

    private final Semaphore calls = new Semaphore(0);

    /** Call it after the commit, never before. */
    public void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** Waits for a signal, at most this long; true if there was one. */
    boolean await(Duration longest) throws InterruptedException {
        boolean called = calls.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        calls.drainPermits();
        return called;
    }
}
