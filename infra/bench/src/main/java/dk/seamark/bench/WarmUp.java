package dk.seamark.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Requests before the first that counts. On few cores a JVM compiles for minutes before it is as fast
 * as it gets, and a service runs for months: what is measured is the latter.
 */
final class WarmUp {

    private static final int CLIENTS = 8;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration MOST = Duration.ofMinutes(4);
    private static final int WINDOW = 3;
    private static final double STEADY = 1.1;

    private WarmUp() {}

    /** Runs until three rounds together were hardly faster than the three before, or for four minutes. */
    static void run(String what, ClosedLoop.Clients clients) throws Exception {
        List<Double> rates = new ArrayList<>();
        long end = System.nanoTime() + MOST.toNanos();
        do {
            rates.add(ClosedLoop.perSecond(CLIENTS, ROUND, clients));
            System.out.printf(Locale.ROOT, "warming up %s: %.0f/s%n", what, rates.getLast());
        } while (rises(rates) && System.nanoTime() < end);
    }

    private static boolean rises(List<Double> rates) {
        int count = rates.size();
        return count < 2 * WINDOW
                || sum(rates.subList(count - WINDOW, count))
                        > STEADY * sum(rates.subList(count - 2 * WINDOW, count - WINDOW));
    }

    private static double sum(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).sum();
    }
}
