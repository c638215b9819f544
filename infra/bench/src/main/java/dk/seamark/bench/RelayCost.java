package dk.seamark.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the relay costs those who append: measurements over HTTP by 8 clients with the relay running,
 * against a second stack whose services have none. Both idle but for the one that is measured.
 */
final class RelayCost {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final Duration RUN = Duration.ofSeconds(8);
    private static final double TARGET = 0.85;

    private final BenchEnvironment relayed;
    private final Path folder;

    RelayCost(BenchEnvironment relayed, Path folder) {
        this.relayed = relayed;
        this.folder = folder;
    }

    void run() throws Exception {
        try (BenchEnvironment silent = BenchEnvironment.withIndicatorRelayOff(folder)) {
            // The feed is another matter: only appending and relaying are compared.
            relayed.stack().member("reporting").stop();
            WarmUp.run("the stack without relay", silent::recorder);
            WarmUp.run("the stack with relay", relayed::recorder);
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                with.add(ClosedLoop.perSecond(CLIENTS, RUN, relayed::recorder));
                without.add(ClosedLoop.perSecond(CLIENTS, RUN, silent::recorder));
            }
            Samples ratio = Samples.ratios(with, without);
            System.out.println();
            System.out.println("Measurements over HTTP with the relay running against without it, 8 clients");
            System.out.printf(
                    Locale.ROOT,
                    "with %.0f/s, without %.0f/s, ratio %s, %s%n",
                    Samples.of(with).median(),
                    Samples.of(without).median(),
                    ratio.spread(),
                    Targets.atLeast(TARGET, ratio.median()));
        } finally {
            relayed.stack().member("reporting").start();
        }
    }
}
