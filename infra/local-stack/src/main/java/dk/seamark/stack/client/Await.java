package dk.seamark.stack.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waiting for something that comes by itself, with a deadline. */
public final class Await {

    private Await() {}

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
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
