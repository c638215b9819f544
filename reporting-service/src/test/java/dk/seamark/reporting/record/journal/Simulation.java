package dk.seamark.reporting.record.journal;

import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.Silence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Runs deliveries by their seeds. */
final class Simulation {

    private static final String KEPT = "kept-seeds.txt";

    static {
        Silence.begin();
    }

    private Simulation() {}

    /**
     * Runs seeds and tells on standard output what came of them.
     *
     * @param file gets the seeds that fail, a line each
     * @return how many failed
     */
    static long run(long count, long first, Path file) throws IOException {
        long failed = 0;
        SimulatedHappenings happened = SimulatedHappenings.NOTHING;
        long begun = System.nanoTime();
        for (long seed = first; seed < first + count; seed++) {
            try {
                happened = happened.and(run(seed, Planted.NOTHING));
            } catch (AssertionError | RuntimeException e) {
                failed++;
                System.out.println(e);
                Files.writeString(
                        file,
                        seed + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.WRITE);
            }
            long done = seed - first + 1;
            if (done % 100_000 == 0 || done == count) {
                Duration taken = Duration.ofNanos(System.nanoTime() - begun);
                System.out.printf(
                        "%,d seeds from %d in %d s, %,.0f a minute, %d failed: %s%n",
                        done, first, taken.toSeconds(), done * 60e9 / taken.toNanos(), failed, happened);
            }
        }
        return failed;
    }

    /** Runs one seed; throws if something does not hold. */
    static SimulatedHappenings run(long seed, Planted planted) {
        try {
            return SimulatedDeliveries.run(seed, planted);
        } catch (SimulatedDeliveries.Violation e) {
            throw e;
        } catch (AssertionError e) {
            throw new SimulatedDeliveries.Violation(seed, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            throw new IllegalStateException("Seed " + seed + " breaks the simulation itself", e);
        }
    }

    /** Whether this seed finds the fault. */
    static boolean finds(long seed, Planted fault) {
        try {
            run(seed, fault);
            return false;
        } catch (SimulatedDeliveries.Violation e) {
            return true;
        }
    }

    /** The seeds that failed once. */
    static List<Long> kept() {
        try (InputStream kept = Objects.requireNonNull(Simulation.class.getResourceAsStream(KEPT), KEPT)) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Long.valueOf(line.strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
