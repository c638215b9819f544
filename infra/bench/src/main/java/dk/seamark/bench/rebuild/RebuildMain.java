package dk.seamark.bench.rebuild;

import dk.seamark.bench.Heap;
import dk.seamark.bench.Samples;
import dk.seamark.bench.Targets;
import dk.seamark.bench.rebuild.Rebuilding.Rebuilt;
import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.proof.log.LogVerification;
import dk.seamark.reporting.proof.log.TransparencyLog;
import dk.seamark.reporting.record.journal.JournalCopy;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Measures journals of some sizes, each by the same phases, in a JVM of its own whose heap the caller bounds.
 * Arguments: a folder for the data, and the numbers of events, parted by commas and the smallest first.
 */
final class RebuildMain {

    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_MANY = 3;
    private static final long MANY = 5_000_000;
    private static final long MOST_BY_AXON = 300_000;
    private static final long SEED = 20_240_101;

    private static final double TO_DRAINING = 0.65;
    private static final double TO_AXON = 2;
    private static final double GROWTH = 1.1;
    private static final double HEAP_MIB = 1_024;

    private final ServiceUnderMeasure service;
    private final Heap heap = new Heap();

    private RebuildMain(ServiceUnderMeasure service) {
        this.service = service;
    }

    /** Ends with 0 when all was measured, whatever the figures say. */
    public static void main(String[] arguments) throws Exception {
        List<Long> sizes =
                Stream.of(arguments[1].split(",")).map(Long::parseLong).sorted().toList();
        try (ServiceUnderMeasure service = ServiceUnderMeasure.start(Path.of(arguments[0]))) {
            new RebuildMain(service).run(sizes);
        }
    }

    private void run(List<Long> sizes) throws Exception {
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "Rebuilding a journal of %d plans, at every size; %d cores, heap of %.0f MiB at most, seed %d%n",
                SyntheticLedger.PLANS,
                Runtime.getRuntime().availableProcessors(),
                Heap.limit(),
                SEED);
        new ReaderFigures().run(SEED);
        List<Double> nanos = new ArrayList<>();
        for (long events : sizes) {
            Municipality municipality = new Municipality("maaleby-" + events);
            fill(municipality, events);
            nanos.add(measure(municipality, events, events == sizes.getFirst()));
        }
        if (sizes.size() > 1) {
            double growth = nanos.getLast() / nanos.getFirst();
            System.out.printf(
                    Locale.ROOT,
                    "per event, %,d against %,d: %.2f, %s%n",
                    sizes.getLast(),
                    sizes.getFirst(),
                    growth,
                    Targets.atMost(GROWTH, growth));
        }
        Municipality first = new Municipality("maaleby-" + sizes.getFirst());
        new LogFigures(
                        service.bean(TransparencyLog.class),
                        service.bean(LogVerification.class),
                        first,
                        sizes.getFirst())
                .run(SEED);
        new PastStandings(service.bean(PeriodQueries.class), first, sizes.getFirst()).run(SEED);
    }

    private void fill(Municipality municipality, long events) throws Exception {
        long start = System.nanoTime();
        new JournalFilling(service.cluster(), service.database()).fill(municipality.key(), events, SEED);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%,d events written in %.0f s, %.0f/s%n", events, seconds, events / seconds);
    }

    /** Measures one journal; returns the nanoseconds of an event in a rebuild. */
    private double measure(Municipality municipality, long events, boolean first) throws Exception {
        Draining draining = new Draining(service.database(), municipality, events);
        JournalCopy journal = service.bean(JournalCopy.class);
        Rebuilding rebuilding = new Rebuilding(journal, municipality, events);
        Rebuilding streaming = new Rebuilding(journal.with(new StreamingEventReader()), municipality, events);
        AxonReading axon = new AxonReading(
                service.database(),
                service.bean(EventStorageEngine.class),
                municipality,
                Math.min(events, MOST_BY_AXON));
        if (first) {
            axon.prepare();
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                draining.perSecond();
                rebuilding.run();
                streaming.run();
                axon.perSecond();
            }
        }
        List<Double> drained = new ArrayList<>();
        List<Double> rebuilt = new ArrayList<>();
        List<Double> byAxon = new ArrayList<>();
        List<Double> streamed = new ArrayList<>();
        heap.held();
        heap.mostSince();
        Rebuilt last = null;
        for (int round = 0; round < (events < MANY ? ROUNDS : ROUNDS_OF_MANY); round++) {
            drained.add(draining.perSecond());
            last = rebuilding.run();
            rebuilt.add(last.perSecond());
            if (first) {
                streamed.add(streaming.run().perSecond());
                byAxon.add(axon.perSecond());
            }
        }
        Samples toDraining = Samples.ratios(rebuilt, drained);
        double perSecond = Samples.of(rebuilt).median();
        System.out.printf(
                Locale.ROOT,
                "%,d events: drained by COPY %.0f/s, rebuilt %.0f/s, ratio %s, %s%n",
                events,
                Samples.of(drained).median(),
                perSecond,
                toDraining.spread(),
                Targets.atLeast(TO_DRAINING, toDraining.median()));
        if (first) {
            // The service's own reader goes when this reaches the target (docs/adr/0044-fast-reader.md).
            System.out.printf(
                    Locale.ROOT,
                    "the same by Jackson's streaming parser %.0f/s, %s of draining; ours is %s times as fast%n",
                    Samples.of(streamed).median(),
                    Samples.ratios(streamed, drained).spread(),
                    Samples.ratios(rebuilt, streamed).spread());
            Samples toAxon = Samples.ratios(rebuilt, byAxon);
            System.out.printf(
                    Locale.ROOT,
                    "the first %,d read by Axon's readEvents and folded %.0f/s, ratio %s, %s%n",
                    axon.events(),
                    Samples.of(byAxon).median(),
                    toAxon.spread(),
                    Targets.atLeast(TO_AXON, toAxon.median()));
        }
        tellHeap(Objects.requireNonNull(last));
        return 1e9 / perSecond;
    }

    private void tellHeap(Rebuilt last) {
        double most = heap.mostSince();
        double held = heap.held();
        System.out.printf(
                Locale.ROOT,
                "heap: %.0f MiB at most after a collection, %s; %.0f MiB at the end with the state of position %,d%n",
                most,
                Targets.atMost(HEAP_MIB, most),
                held,
                last.fold().position());
    }
}
