package dk.seamark.bench;

import dk.seamark.stack.Stack;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.client.SeamarkClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A stack with plans to measure on.
 *
 * @param stack a running stack
 * @param client speaks to it
 * @param plans plans with many slots, that are used in turn
 * @param turn how many measurements were recorded
 */
record BenchTown(Stack stack, SeamarkClient client, List<BenchPlan> plans, AtomicInteger turn)
        implements AutoCloseable {

    private static final int PLANS = 4;
    private static final int MANY = 100;

    /** A stack as it is meant to run. */
    static BenchTown open(Path folder) {
        return open(StackPlan.temporary(folder));
    }

    /** The same, but what indicator-service appends stays where it is. */
    static BenchTown withIndicatorRelayOff(Path folder) {
        return open(StackPlan.temporary(folder).with("indicator", Map.of("seamark.relay.enabled", "false")));
    }

    private static BenchTown open(StackPlan stackPlan) {
        Stack stack = Stack.start(stackPlan, System.out::println);
        SeamarkClient client = SeamarkClient.of(stack);
        List<BenchPlan> plans = IntStream.rangeClosed(1, PLANS)
                .mapToObj(number -> new BenchPlan(client, "maaleplan-" + number, MANY))
                .toList();
        plans.forEach(BenchPlan::enter);
        return new BenchTown(stack, client, plans, new AtomicInteger());
    }

    /** A client that records a first figure for a slot that has none, again and again. */
    ClosedLoop.Client recorder() {
        return () -> plans.get(turn.getAndIncrement() % plans.size()).record();
    }

    @Override
    public void close() {
        stack.close();
    }
}
