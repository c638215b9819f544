package dk.seamark.stack.process;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One part of a running system: can be killed and started again while the others go on. */
public final class Member {
    private final String name;
    private final Supplier<ChildProcess> launch;
    private final Callable<Boolean> ready;
    private final Duration deadline;
    private volatile CompletableFuture<StackFailure> death = new CompletableFuture<>();
    private volatile @Nullable ChildProcess child;
    private volatile boolean meantToRun;

    /**
     * A member that does not run yet.
     *
     * @param ready answers true when others can use it; an exception counts as "not yet"
     * @param deadline how long it may take to get ready
     */
    public Member(String name, Supplier<ChildProcess> launch, Callable<Boolean> ready, Duration deadline) {
        this.name = name;
        this.launch = launch;
        this.ready = ready;
        this.deadline = deadline;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /**
     * Starts it and returns when others can use it.
     *
     * @throws StackFailure when it ends before that or takes too long
     */
    public void start() {
        if (death.isDone()) {
            death = new CompletableFuture<>();
        }
        var ending = death;
        var started = launch.get();
        child = started;
        meantToRun = true;
        started.onExit(() -> {
            if (meantToRun && started.equals(child)) {
                ending.complete(started.failure());
            }
        });
        StartWait.ready(started, deadline, ready);
    }

    /** Kills it at once, as a power cut would; the others go on. */
    public void kill() {
        meantToRun = false;
        var running = child;
        if (running != null) {
            running.kill();
        }
    }

    /** Has it stand still until {@link #thaw()}, as a machine that is paused would. */
    public void freeze() {
        running().freeze();
    }

    /** Has it go on. */
    public void thaw() {
        running().thaw();
    }

    private ChildProcess running() {
        var running = child;
        if (running == null) {
            throw new IllegalStateException(name + " has not been started");
        }
        return running;
    }

    /** Asks it to stop and returns when it has. */
    public void stop() {
        meantToRun = false;
        var running = child;
        if (running != null) {
            running.stop();
        }
    }

    /** Stops it if it runs, and starts it again on the same ports and data. */
    public void restart() {
        stop();
        start();
    }

    /** Whether its process runs. */
    public boolean isAlive() {
        var running = child;
        return running != null && running.isAlive();
    }

    /** The process id; of the last process when it does not run. */
    public long pid() {
        return running().pid();
    }

    /**
     * Completes, with a sentence, when the process ends without having been stopped by us. After the next start there
     * is another.
     */
    public CompletableFuture<StackFailure> death() {
        return death;
    }
}
