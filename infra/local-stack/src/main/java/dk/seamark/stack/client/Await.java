package dk.seamark.stack.client;

import dk.seamark.client.Answer;
import dk.seamark.client.Request;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for something that comes by itself, with a deadline. */
public final class Await {

    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private Await() {}

    /**
     * Looks again and again until something is so.
     *
     * @param what what is waited for, for the failure
     * @throws IllegalStateException if it is not so once {@code deadline} has passed
     */
    public static void until(String what, Duration deadline, BooleanSupplier isSo) {
        long end = System.nanoTime() + deadline.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                throw new IllegalStateException("Not within %d s: %s".formatted(deadline.toSeconds(), what));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /**
     * Asks again and again until it is answered what was asked for.
     *
     * @throws dk.seamark.client.RequestRefused with the last answer, once {@code deadline} has passed
     */
    public static <T> T accepted(Duration deadline, Request<T> request) {
        long end = System.nanoTime() + deadline.toNanos();
        while (true) {
            Answer<T> answer = request.send();
            if (answer.isAccepted() || System.nanoTime() >= end) {
                return answer.body();
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /**
     * Asks again and again until the answer has {@code status}.
     *
     * @throws UnexpectedReply with the last answer, once {@code deadline} has passed
     */
    public static Reply status(int status, Duration deadline, Supplier<Reply> ask) {
        long end = System.nanoTime() + deadline.toNanos();
        while (true) {
            Reply reply = ask.get();
            if (reply.status() == status || System.nanoTime() >= end) {
                return reply.expect(status);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
