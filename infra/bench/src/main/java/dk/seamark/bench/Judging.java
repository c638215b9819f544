package dk.seamark.bench;

import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Evidence;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.ReferenceDatum;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Way;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one judgement costs, by one thread, with every open question worked out both ways. */
final class Judging {

    private static final int AT_ONCE = 200_000;
    private static final int ROUNDS = 15;
    private static final double TARGET_MICROSECONDS = 5;

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private static final List<TargetRule> RULES = List.of(
            new AtLeast("a", BigDecimal.valueOf(61)),
            new AtLeastAbove("a", FIVE, Reference.BASELINE),
            new NotBelowComparator("a", FIVE, null),
            new BetterThanPrevious("a"),
            new ChangesBy("a", Way.UP, FIVE, null),
            new GapWithin("a", "b", null),
            new GapSmallerThanPrevious("a", "b"),
            new GapClosedBy("a", "b", BigDecimal.ONE, FIVE, Reference.BASELINE, null),
            new IfRelevant(new MoreThan("a", FIVE), null),
            new AllOf(List.of(new BetterThanPrevious("a"), new BetterThanPrevious("b"), new BetterThanPrevious("c"))));

    /** Figures that are there, so that nothing is over soon; nothing that could be open is settled. */
    private static final class FixedEvidence implements Evidence {

        private final List<Measured> figures = new ArrayList<>();

        FixedEvidence() {
            for (String component : List.of("a", "b", "c")) {
                for (int value = 58; value < 66; value++) {
                    figures.add(new Measured(
                            component, Series.MUNICIPALITY, "2024", BigDecimal.valueOf(value), "m-" + value, false));
                }
            }
        }

        @Override
        public Datum current(String component) {
            return figure(component, 4);
        }

        @Override
        public List<ReferenceDatum> since(String component, int firstYear) {
            return List.of(figure(component, 3), figure(component, 4));
        }

        @Override
        public Datum reference(String component, Reference reference) {
            return switch (reference) {
                case BASELINE -> figure(component, 0);
                case YEAR_BEFORE -> figure(component, 2);
                case PREVIOUS_PERIOD -> figure(component, 3);
                case PREVIOUS_RESULT -> figure(component, 5);
                case COMPARATOR -> figure(component, 7);
            };
        }

        @Override
        public Optional<Counting> counting(String component) {
            return Optional.empty();
        }

        @Override
        public Optional<Direction> direction(String component) {
            return Optional.empty();
        }

        private Measured figure(String component, int index) {
            return figures.get((component.charAt(0) - 'a') * 8 + index);
        }
    }

    private Judging() {}

    static void run() {
        Evidence evidence = new FixedEvidence();
        System.out.println();
        System.out.println("Judging one target, by one thread, after " + (ROUNDS - 5) + " rounds of warming up");
        long verdicts = 0;
        double worst = 0;
        for (TargetRule rule : RULES) {
            List<Double> micros = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                for (int i = 0; i < AT_ONCE; i++) {
                    // Kept in sight, so that the work is not left out.
                    verdicts += rule.judge(evidence).hashCode() & 1;
                }
                micros.add((System.nanoTime() - start) / 1e3 / AT_ONCE);
            }
            double median = Samples.of(micros.subList(ROUNDS - 5, ROUNDS)).median();
            worst = Math.max(worst, median);
            System.out.printf(Locale.ROOT, "%-24s %.3f µs%n", rule.getClass().getSimpleName(), median);
        }
        System.out.printf(
                Locale.ROOT,
                "slowest %.3f µs, %s (%d)%n",
                worst,
                Targets.atMost(TARGET_MICROSECONDS, worst),
                verdicts % 10);
    }
}
