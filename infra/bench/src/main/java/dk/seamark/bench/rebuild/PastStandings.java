package dk.seamark.bench.rebuild;

import dk.seamark.bench.Samples;
import dk.seamark.bench.Targets;
import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/** How long it takes to say how a plan stood for a year as of any position of a long journal. */
record PastStandings(PeriodQueries years, Municipality municipality, long events) {

    private static final String YEAR = "2025";
    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 5_000;
    private static final double TARGET_MILLIS = 10;

    /** The deadline of one measurement: what is slow is measured less often, and the output says so. */
    private static final Duration MOST = Duration.ofMinutes(1);

    void run(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // The first query folds the journal; the others find its result in the cache.
        ask(random, events);
        ask(random, WARM_UP, new double[WARM_UP]);
        double[] millis = new double[MEASURED];
        Samples samples = Samples.of(Arrays.copyOf(millis, ask(random, MEASURED, millis)));
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "Standing of a plan for a year, as of a random position of %,d: %d asked%n",
                events,
                samples.count());
        System.out.printf(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, %s%n",
                samples.median(),
                samples.quantile(0.99),
                Targets.atMost(TARGET_MILLIS, samples.quantile(0.99)));
    }

    /** Asks so often, or as often as the time allows; returns how often. */
    private int ask(SplittableRandom random, int times, double[] millis) {
        long end = System.nanoTime() + MOST.toNanos();
        int asked = 0;
        while (asked < times && (asked == 0 || System.nanoTime() < end)) {
            // From where on all plans are there.
            millis[asked++] = ask(random, random.nextLong(SyntheticLedger.BEGINNINGS, events + 1));
        }
        return asked;
    }

    private double ask(SplittableRandom random, long position) {
        String plan = SyntheticLedger.planId(1 + random.nextInt(SyntheticLedger.PLANS));
        long start = System.nanoTime();
        long answered = years.find(municipality, YEAR, plan, Long.toString(position))
                .standing()
                .position();
        double millis = (System.nanoTime() - start) / 1e6;
        if (answered != position) {
            throw new IllegalStateException("Asked of " + position + ", answered of " + answered);
        }
        return millis;
    }
}
