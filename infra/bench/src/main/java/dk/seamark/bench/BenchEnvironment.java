package dk.seamark.bench;

import dk.seamark.stack.Stack;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.client.SeamarkClient;
import java.nio.file.Path;
import java.util.Map;

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

    /** A stack as it is meant to run. */
    static BenchEnvironment open(Path folder) {
        return open(StackPlan.temporary(folder));
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
