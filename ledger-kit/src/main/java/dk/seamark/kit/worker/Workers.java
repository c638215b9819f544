package dk.seamark.kit.worker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;

/** Background threads that repeat their work from the service's start until its stop, whatever fails. */
public abstract class Workers implements SmartLifecycle {

    /** The work of one iteration; it also decides how long to wait before the next. */
    @FunctionalInterface
    public interface Work {

        /** Does one iteration. If it is interrupted, the thread ends. */
        void once() throws Exception;
    }

    /**
     * A thread and its work.
     *
     * @param name the name of the thread
     * @param failed called with each exception, except during the stop; returns how long to wait
     */
    public record Worker(String name, Work work, Function<Throwable, Duration> failed) {}

    private final Duration patience;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /** @param patience how long to wait for a thread to stop */
    protected Workers(Duration patience) {
        this.patience = patience;
    }

    /** The workers; called at each start. */
    protected abstract List<Worker> workers();

    /** Interrupts what a worker waits for, so that it notices the stop. */
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
                // Catches errors too: if the thread died, the worker would silently do nothing.
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

    /** False once they must stop. */
    @Override
    public final boolean isRunning() {
        return running;
    }
}
