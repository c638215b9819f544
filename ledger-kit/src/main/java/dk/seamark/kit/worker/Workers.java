package dk.seamark.kit.worker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;

/** Threads that do their work over and over from when the service starts until it stops, whatever goes wrong. */
public abstract class Workers implements SmartLifecycle {

    /** What a worker does each time; how long it rests between is its own. */
    @FunctionalInterface
    public interface Work {

        /** Does it once; interrupted, the thread ends. */
        void once() throws Exception;
    }

    /**
     * A thread and its work.
     *
     * @param name the name of the thread
     * @param failed told of what went wrong, unless that is because of the stop; answers how long to wait
     */
    public record Worker(String name, Work work, Function<Throwable, Duration> failed) {}

    private final Duration patience;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /** @param patience how long a thread is waited for that is to stop */
    protected Workers(Duration patience) {
        this.patience = patience;
    }

    /** Who works; asked at each start. */
    protected abstract List<Worker> workers();

    /** Ends what a worker waits for, so that it sees that it is to stop. */
    protected void wakeUp() {
        threads.forEach(Thread::interrupt);
    }

    @Override
    public final void start() {
        running = true;
        for (Worker worker : workers()) {
            threads.add(Thread.ofPlatform().name(worker.name()).start(() -> run(worker)));
        }
    }

    private void run(Worker worker) {
        while (running) {
            try {
                worker.work().once();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // Also an error: a worker whose thread is gone would be silent for ever.
                if (running) {
                    pause(worker.failed().apply(e));
                }
            }
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final void stop() {
        running = false;
        wakeUp();
        try {
            for (Thread thread : threads) {
                if (!thread.join(patience)) {
                    thread.interrupt();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    /** False once they are to stop. */
    @Override
    public final boolean isRunning() {
        return running;
    }
}
