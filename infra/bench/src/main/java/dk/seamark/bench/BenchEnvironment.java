package dk.seamark.bench;

import dk.seamark.stack.Stack;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A stack with plans to measure on.
 *
 * @param stack a running stack
 * @param client speaks to it
 * @param plans plans with several hundred thousand slots together
 */
record BenchEnvironment(Stack stack, SeamarkClient client, BenchPlans plans) implements AutoCloseable {

    private static final int PLANS = 8;
    private static final int INDICATORS = 400;

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int QUIET_LOOKS = 4;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Identity AUDITOR = Identity.of(BenchPlan.MUNICIPALITY, "auditor");

    /** A stack as it is meant to run, but for the limit on tables from one address: all clients are on this one. */
    static BenchEnvironment open(Path folder) {
        return open(
                StackPlan.temporary(folder).with("indicator", Map.of("seamark.limits.batch.address", "1000000/1m")));
    }

    /**
     * Waits until nothing arrives in the journal any more.
     *
     * @return how long that took; empty if something arrived for two minutes
     */
    Optional<Duration> awaitQuiet() throws InterruptedException {
        long begin = System.nanoTime();
        long last = -1;
        int same = 0;
        while (same < QUIET_LOOKS) {
            if (System.nanoTime() - begin > LONGEST_WAIT.toNanos()) {
                return Optional.empty();
            }
            long position = position();
            same = position == last && position >= 0 ? same + 1 : 0;
            last = position;
            Thread.sleep(LOOK.toMillis());
        }
        return Optional.of(Duration.ofNanos(System.nanoTime() - begin));
    }

    /** The journal's last position; -1 if reporting-service is too busy to say. */
    private long position() {
        try {
            return client.reporting(AUDITOR, "/ledger/position")
                    .get()
                    .expect(200)
                    .json()
                    .path("position")
                    .asLong();
        } catch (UncheckedIOException busy) {
            return -1;
        }
    }

    /** The same, but what indicator-service appends stays where it is. */
    static BenchEnvironment withIndicatorRelayOff(Path folder) {
        return open(StackPlan.temporary(folder).with("indicator", Map.of("seamark.relay.enabled", "false")));
    }

    private static BenchEnvironment open(StackPlan stackPlan) {
        Stack stack = Stack.start(stackPlan, System.out::println);
        SeamarkClient client = SeamarkClient.of(stack);
        return new BenchEnvironment(stack, client, BenchPlans.enter(client, "maaleplan", PLANS, INDICATORS));
    }

    /** A client that records a first figure for a slot that has none, again and again. */
    ClosedLoop.Client recorder() {
        return () -> plans.next().record();
    }

    @Override
    public void close() {
        stack.close();
    }
}
