package dk.seamark.bench;

import dk.seamark.stack.client.SeamarkClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Entered plans that are used in turn, so that one stream of events does not wait for another. */
final class BenchPlans {

    private final List<BenchPlan> plans;
    private final AtomicInteger turn = new AtomicInteger();

    private BenchPlans(List<BenchPlan> plans) {
        this.plans = plans;
    }

    /** Enters and approves so many plans of so many indicators each. */
    static BenchPlans enter(SeamarkClient client, String name, int count, int indicators) {
        List<BenchPlan> plans = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new BenchPlan(client, name + "-" + number, indicators))
                .toList();
        plans.forEach(BenchPlan::enter);
        return new BenchPlans(plans);
    }

    BenchPlan next() {
        return plans.get(turn.getAndIncrement() % plans.size());
    }
}
