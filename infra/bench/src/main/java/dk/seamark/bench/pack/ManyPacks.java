package dk.seamark.bench.pack;

import dk.seamark.bench.Heap;
import dk.seamark.pack.StressPlan;
import dk.seamark.pack.render.PackFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Packs for every municipality of the country in one run: from the events to all renderings. */
record ManyPacks(Heap heap) {

    private static final int MUNICIPALITIES = 98;
    private static final int BY_ONE = 14;
    private static final int TOLD_EVERY = 14;

    void run(int tracks, int indicators) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "Packs for %d municipalities, each of %d indicators and %d tracks, folded and rendered in %d formats%n",
                MUNICIPALITIES,
                indicators,
                tracks,
                PackFormat.values().length);
        heap.held();
        heap.mostSince();
        double alone = perSecond(BY_ONE, 1, tracks, indicators);
        int threads = Runtime.getRuntime().availableProcessors();
        double together = perSecond(MUNICIPALITIES, threads, tracks, indicators);
        System.out.printf(
                Locale.ROOT,
                "  %.2f packs/s by %d threads, %.2f by one: %.2f times as many; %.0f MiB at most after a collection%n",
                together,
                threads,
                alone,
                together / alone,
                heap.mostSince());
    }

    private static double perSecond(int packs, int threads, int tracks, int indicators) throws Exception {
        AtomicInteger done = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 1; number <= packs; number++) {
                String municipality = "kommune-" + number;
                running.add(pool.submit(() -> {
                    make(municipality, tracks, indicators);
                    tell(done.incrementAndGet(), packs, start);
                }));
            }
            for (Future<?> pack : running) {
                pack.get();
            }
        }
        return packs / ((System.nanoTime() - start) / 1e9);
    }

    private static void make(String municipality, int tracks, int indicators) {
        var pack = new StressPlan(municipality, tracks, indicators, 3, false, "").issued();
        for (PackFormat format : PackFormat.values()) {
            format.render(pack);
        }
    }

    private static void tell(int done, int packs, long start) {
        if (done % TOLD_EVERY == 0) {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT, "  %d of %d packs in %.1f s, %.2f packs/s%n", done, packs, seconds, done / seconds);
        }
    }
}
