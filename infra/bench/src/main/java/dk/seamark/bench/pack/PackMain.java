package dk.seamark.bench.pack;

import dk.seamark.bench.Heap;
import dk.seamark.bench.Samples;
import dk.seamark.bench.Targets;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.StressPlan;
import dk.seamark.pack.render.PackFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures how long packs take to make, and how much memory that needs. */
final class PackMain {

    private static final int TRACKS = 8;
    private static final int FEW = 12;
    private static final int MANY = 200;

    private static final int WARM_UP_ROUNDS = 12;
    private static final int ROUNDS = 11;
    private static final int ROUNDS_OF_MANY = 5;

    private static final double SECONDS_OF_FEW = 2;
    private static final double SECONDS_OF_MANY = 10;
    /** Less than the heap that was given, as what is in use is only seen now and then. */
    private static final double HEAP_MIB = 384;

    private final Heap heap = new Heap();

    private PackMain() {}

    /** Ends with 0 when all was measured, whatever the figures say. */
    public static void main(String[] arguments) throws Exception {
        new PackMain().run();
    }

    private void run() throws Exception {
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "Making packs; %d cores, heap of %.0f MiB at most%n",
                Runtime.getRuntime().availableProcessors(),
                Heap.limit());
        PackModel few = StressPlan.of(TRACKS, FEW).preview();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (PackFormat format : PackFormat.values()) {
                format.render(few);
            }
        }
        double least = measure(few, FEW, ROUNDS, SECONDS_OF_FEW);
        double most = measure(StressPlan.of(TRACKS, MANY).preview(), MANY, ROUNDS_OF_MANY, SECONDS_OF_MANY);
        System.out.printf(
                Locale.ROOT,
                "PDF of %d indicators against that of %d: %.1f times as long, for %.1f times as many%n",
                MANY,
                FEW,
                most / least,
                (double) MANY / FEW);
        new ManyPacks(heap).run(TRACKS, FEW);
    }

    /** Measures each rendering; returns the seconds of the PDF. */
    private double measure(PackModel pack, int indicators, int rounds, double target) {
        Map<PackFormat, Samples> seconds = new EnumMap<>(PackFormat.class);
        Map<PackFormat, Integer> bytes = new EnumMap<>(PackFormat.class);
        heap.held();
        heap.mostSince();
        for (PackFormat format : PackFormat.values()) {
            List<Double> taken = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                bytes.put(format, format.render(pack).length);
                taken.add((System.nanoTime() - start) / 1e9);
            }
            seconds.put(format, Samples.of(taken));
        }
        System.out.printf(
                Locale.ROOT, "%d indicators and %d tracks, median (least–most) of %d%n", indicators, TRACKS, rounds);
        double pdf = Double.NaN;
        for (Map.Entry<PackFormat, Samples> rendered : seconds.entrySet()) {
            PackFormat format = rendered.getKey();
            double median = rendered.getValue().median();
            System.out.printf(
                    Locale.ROOT,
                    "  %-5s %8.1f ms (%.1f–%.1f), %,d kB%s%n",
                    format.extension(),
                    1e3 * median,
                    1e3 * rendered.getValue().quantile(0),
                    1e3 * rendered.getValue().quantile(1),
                    bytes.getOrDefault(format, 0) / 1000,
                    format == PackFormat.PDF ? "; " + Targets.atMost(target, median) + " (seconds)" : "");
            pdf = format == PackFormat.PDF ? median : pdf;
        }
        double most = heap.mostSince();
        System.out.printf(
                Locale.ROOT,
                "  heap: %.0f MiB at most after a collection, %s; %.0f MiB at the end%n",
                most,
                Targets.atMost(HEAP_MIB, most),
                heap.held());
        return pdf;
    }
}
