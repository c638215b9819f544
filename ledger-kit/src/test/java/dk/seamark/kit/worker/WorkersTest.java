package dk.seamark.kit.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicReference<Thread> thread = new AtomicReference<>(new Thread());
    private final AtomicReference<Throwable> told = new AtomicReference<>();

    private final Workers workers = new Workers(MINUTE) {
        @Override
        protected List<Worker> workers() {
            return List.of(new Worker("a worker", () -> work(), why -> {
                told.set(why);
                return Duration.ZERO;
            }));
        }
    };

    /** Fails at first, then waits for ever. */
    private void work() throws InterruptedException {
        thread.set(Thread.currentThread());
        if (rounds.incrementAndGet() == 1) {
            throw new AssertionError("the first round");
        }
        Thread.sleep(Duration.ofDays(1));
    }

    @Test
    void goesOnAfterAnErrorThatItTellsOf() {
        workers.start();
        await().atMost(MINUTE).until(() -> rounds.get() == 2);

        assertThat(told.get()).hasMessage("the first round");
        assertThat(thread.get().getName()).isEqualTo("a worker");
        workers.stop();
    }

    @Test
    void isGoneOnceItWasStoppedAndStartsAgain() {
        workers.start();
        await().atMost(MINUTE).until(() -> rounds.get() == 2);
        workers.stop();

        assertThat(workers.isRunning()).isFalse();
        assertThat(thread.get().isAlive()).isFalse();

        workers.start();
        await().atMost(MINUTE).until(() -> rounds.get() == 3);
        workers.stop();
    }
}
