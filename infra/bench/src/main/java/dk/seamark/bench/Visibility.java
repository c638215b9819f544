package dk.seamark.bench;

import dk.seamark.stack.client.SeamarkClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after its acknowledgement a command shows: from the command's answer until a standing is
 * answered that holds its event. Commands come at a steady rate, whether or not earlier ones are
 * answered. Every fourth is looked for, so that looking is not most of what the machine does.
 */
final class Visibility {

    private static final int LOOKED_FOR = 4;

    private final SeamarkClient client;
    private final BenchPlans plans;

    /** @param plans plans of the size of a real one, as each answer shows one whole */
    Visibility(SeamarkClient client, BenchPlans plans) {
        this.client = client;
        this.plans = plans;
    }

    /** Milliseconds from acknowledged to visible, at {@code perSecond} commands a second. */
    Samples milliseconds(int perSecond, Duration duration) throws ExecutionException, InterruptedException {
        long interval = Duration.ofSeconds(1).toNanos() / perSecond;
        long count = perSecond * duration.toSeconds();
        List<Future<Double>> waits = new ArrayList<>();
        List<Future<String>> others = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (long i = 0; i < count; i++) {
                parkUntil(start + i * interval);
                if (i % LOOKED_FOR == 0) {
                    waits.add(threads.submit(this::once));
                } else {
                    others.add(threads.submit(() -> plans.next().record()));
                }
            }
            for (Future<String> other : others) {
                other.get();
            }
            double[] values = new double[waits.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = waits.get(i).get();
            }
            return Samples.of(values);
        }
    }

    /** Records one figure and waits until the standing shows it; returns the milliseconds between. */
    double once() {
        BenchPlan plan = plans.next();
        String event = plan.record();
        long acknowledged = System.nanoTime();
        long position = get("/ledger/events/" + event + "?waitMillis=5000");
        // The standing of a small plan is a short answer, and it is folded from the whole ledger.
        long shown = get("/years/" + BenchPlan.YEAR + "/standing?plan=" + plan.planId());
        if (shown < position) {
            throw new IllegalStateException("The standing of " + shown + " lacks position " + position);
        }
        return (System.nanoTime() - acknowledged) / 1e6;
    }

    private long get(String path) {
        return client.reporting(BenchPlan.SECRETARIAT, path)
                .get()
                .expect(200)
                .json()
                .path("position")
                .asLong();
    }

    private static void parkUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
