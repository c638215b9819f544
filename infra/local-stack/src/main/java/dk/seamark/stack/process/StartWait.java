package dk.seamark.stack.process;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits until something answers, with a deadline. */
public final class StartWait {
    private static final long PAUSE_MILLIS = 100;

    private StartWait() {}

    /**
     * Asks until {@code ready} answers true; an exception counts as "not yet".
     *
     * @throws StackFailure when the child ends before that, or the deadline passes
     */
    public static void ready(ChildProcess child, Duration deadline, Callable<Boolean> ready) {
        long end = System.nanoTime() + deadline.toNanos();
        while (!answers(ready)) {
            if (!child.isAlive() || System.nanoTime() > end) {
                throw child.failure();
            }
            pause();
        }
    }

    private static boolean answers(Callable<Boolean> ready) {
        try {
            return ready.call();
        } catch (Exception ignored) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Starten blev afbrudt.", e);
        }
    }
}
