package dk.seamark.stack;

import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.StackFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Starts a member again each time that it ends though nobody asked it to, until the stack is closed. The pause before a
 * start doubles as long as the member ends soon after.
 */
final class Revival implements Runnable {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Member member;
    private final CompletableFuture<?> closing;
    private final Consumer<String> progress;

    /**
     * The revival of one member.
     *
     * @param closing completes when the stack is closed
     * @param progress receives a line of Danish for each step, in a line a time
     */
    Revival(Member member, CompletableFuture<?> closing, Consumer<String> progress) {
        this.member = member;
        this.closing = closing;
        this.progress = progress;
    }

    @Override
    public void run() {
        Duration pause = FIRST;
        long started = System.nanoTime();
        StackFailure end = death();
        while (end != null) {
            boolean lived = System.nanoTime() - started > LONGEST.toNanos();
            pause = lived ? FIRST : pause;
            progress.accept("%s Startes igen om %d s.".formatted(end.getMessage(), pause.toSeconds()));
            if (closedWithin(pause)) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
            started = System.nanoTime();
            end = startAgain();
        }
    }

    /** How the start failed or, once it succeeded, how the member ended; null if the stack was closed. */
    private @Nullable StackFailure startAgain() {
        try {
            member.start();
            progress.accept("%-18s kører igen".formatted(member.name()));
        } catch (StackFailure e) {
            member.stop();
            return closing.isDone() ? null : e;
        }
        if (closing.isDone()) {
            member.stop();
            return null;
        }
        return death();
    }

    private @Nullable StackFailure death() {
        Object end = CompletableFuture.anyOf(member.death(), closing).join();
        return !closing.isDone() && end instanceof StackFailure failure ? failure : null;
    }

    private boolean closedWithin(Duration pause) {
        try {
            return closing.handle((done, failure) -> true)
                    .completeOnTimeout(false, pause.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException e) {
            return true;
        }
    }
}
