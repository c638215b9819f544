package dk.seamark.events.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.rule.Verdict.NoTarget.Cause;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random rules on random evidence: the verdict follows from the working that it shows. */
class RandomEvidenceTest {

    private static final int CASES = 1_000_000;

    @Test
    void everyVerdictFollowsFromItsWorking() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            TargetRule rule = new RandomRules(random).rule();
            RandomEvidence evidence = new RandomEvidence(random, 0.25);
            Verdict verdict;
            try {
                verdict = rule.judge(evidence);
                check(verdict);
                checkCause(rule, verdict);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed %d: %s on %s".formatted(seed, rule, evidence), e);
            }
            assertThat(rule.judge(evidence)).as("seed %d, judged again", seed).isEqualTo(verdict);
            seen.merge(VerdictText.name(verdict), 1, Integer::sum);
        }
        assertThat(seen).containsOnlyKeys("met", "not met", "not measured", "undecided", "no target", "qualitative");
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(CASES / 100));
    }

    @Test
    void whatIsSettledStaysSettledWhateverComesToBeKnown() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Condition condition = new RandomRules(random).condition(2);
            RandomEvidence partial = new RandomEvidence(random, 0.25);
            String before = VerdictText.name(condition.judge(partial));
            RandomEvidence complete = partial.completed();
            Judgement judged = decided(condition, random).judge(complete);
            String after = restsOnPercentOfZero(judged) ? "met" : VerdictText.name(judged);
            if (before.equals("met") || before.equals("not met")) {
                assertThat(after)
                        .as("seed %d: %s on %s", seed, condition, partial)
                        .isEqualTo(before);
            }
            assertThat(after)
                    .as("seed %d: all is known and decided in %s on %s", seed, condition, complete)
                    .isIn("met", "not met");
        }
    }

    /** An open question that no decision can settle. */
    private static boolean restsOnPercentOfZero(Judgement judgement) {
        return judgement instanceof Judgement.Undecided undecided
                && undecided.open().stream().allMatch(OpenQuestion.PercentOfZero.class::isInstance);
    }

    /** Checks the verdict's claims about its own working, recomputed in whole millionths. */
    private static void check(Verdict verdict) {
        switch (verdict) {
            case Judgement.Met met -> {
                assertThat(met.working()).isNotEmpty();
                assertThat(met.working()).allMatch(RandomEvidenceTest::holds);
            }
            case Judgement.NotMet notMet -> assertThat(notMet.working()).anyMatch(comparison -> !holds(comparison));
            case Judgement.NotMeasured notMeasured -> {
                assertThat(notMeasured.missing()).isNotEmpty();
                assertThat(notMeasured.working()).allMatch(RandomEvidenceTest::holds);
            }
            case Judgement.Undecided undecided -> {
                assertThat(undecided.open()).isNotEmpty();
                assertThat(undecided.working()).allMatch(RandomEvidenceTest::holds);
                undecided.open().forEach(RandomEvidenceTest::check);
            }
            case Verdict.NoTarget noTarget -> {}
            case Verdict.Qualitative qualitative -> {}
        }
    }

    private static void checkCause(TargetRule rule, Verdict verdict) {
        if (verdict instanceof Verdict.NoTarget none) {
            assertThat(none.cause()).isEqualTo(rule instanceof NoTarget ? Cause.NOT_SET : Cause.NOT_RELEVANT);
        }
    }

    private static void check(OpenQuestion question) {
        switch (question) {
            case OpenQuestion.ReferenceMissing missing ->
                assertThat(missing.absent().series() == Series.COMPARATOR)
                        .isEqualTo(missing.reference() == Reference.COMPARATOR);
            case OpenQuestion.PeriodsMissing missing ->
                assertThat(missing.absent()).isNotEmpty().allMatch(absent -> absent.series() == Series.MUNICIPALITY);
            case OpenQuestion.AcrossBreak across ->
                assertThat(across.reference()).isNotEqualTo(Reference.COMPARATOR);
            case OpenQuestion.ReadingOpen reading ->
                assertThat(holds(reading.asPercent())).isNotEqualTo(holds(reading.asPoints()));
            case OpenQuestion.PercentOfZero percent ->
                assertThat(millionths(percent.zero())).isZero();
            case OpenQuestion.CountingOpen counting -> {
                check(counting.asStock());
                check(counting.asFlow());
                assertThat(VerdictText.name(counting.asStock())).isNotEqualTo(VerdictText.name(counting.asFlow()));
            }
            case OpenQuestion.EnoughOpen enough -> {
                assertThat(holds(enough.lowerEnd())).isTrue();
                assertThat(holds(enough.upperEnd())).isFalse();
            }
            case OpenQuestion.ToleranceOpen tolerance ->
                assertThat(millionths(tolerance.distance())).isPositive();
            case OpenQuestion.DirectionOpen direction ->
                assertThat(holds(direction.ifHigher())).isNotEqualTo(holds(direction.ifLower()));
            case OpenQuestion.RelevanceOpen relevance -> check(relevance.ifRelevant());
        }
    }

    /** A mean is compared with its bound by their multiples: so many times the bound. */
    private static boolean holds(Comparison comparison) {
        int times = comparison.quantity() instanceof Mean mean ? mean.figures().size() : 1;
        long number = millionths(comparison.quantity());
        long bound = switch (comparison.bound()) {
            case Bound.Stated stated -> millionths(stated.value());
            case Bound.SameAs sameAs -> millionths(sameAs.figure());
            case Bound.Yes yes -> 1_000_000;
            case Bound.SameGap same -> millionths(same.gap());
            case Bound.ChangedBy changed -> changed(changed);
            case Bound.Above above -> millionths(above.figure()) + millionths(above.more());
            case Bound.BelowComparator below -> floor(below);
            case Bound.AboveComparator above -> ceiling(above);
        };
        bound *= times;
        boolean holds = switch (comparison.relation()) {
            case AT_LEAST -> number >= bound;
            case MORE_THAN -> number > bound;
            case AT_MOST -> number <= bound;
            case LESS_THAN -> number < bound;
        };
        assertThat(comparison.holds()).isEqualTo(holds);
        return holds;
    }

    private static long changed(Bound.ChangedBy changed) {
        long before = millionths(changed.figure());
        long change = millionths(changed.change());
        long by = switch (changed.reading()) {
            case PERCENTAGE_POINTS -> change;
            case PERCENT -> Math.abs(before) * change / 100_000_000;
        };
        return changed.way() == Way.UP ? before + by : before - by;
    }

    private static long floor(Bound.BelowComparator below) {
        long comparator = millionths(below.comparator());
        long tolerance = millionths(below.tolerance());
        return switch (below.reading()) {
            case PERCENTAGE_POINTS -> comparator - tolerance;
            case PERCENT -> comparator - Math.abs(comparator) * tolerance / 100_000_000;
        };
    }

    private static long ceiling(Bound.AboveComparator above) {
        long comparator = millionths(above.comparator());
        long tolerance = millionths(above.tolerance());
        return switch (above.reading()) {
            case PERCENTAGE_POINTS -> comparator + tolerance;
            case PERCENT -> comparator + Math.abs(comparator) * tolerance / 100_000_000;
        };
    }

    private static long millionths(Quantity quantity) {
        return switch (quantity) {
            case Measured measured -> millionths(measured.value());
            case Distance distance ->
                Math.abs(millionths(distance.one().value())
                        - millionths(distance.other().value()));
            case Gap gap ->
                millionths(gap.ahead().value()) - millionths(gap.behind().value());
            case Closing closing -> millionths(closing.before()) - millionths(closing.now());
            case Total total -> added(total);
            case Mean mean -> added(mean);
        };
    }

    private static long added(Quantity quantity) {
        return quantity.figures().stream()
                .mapToLong(figure -> millionths(figure.value()))
                .sum();
    }

    private static long millionths(BigDecimal value) {
        return value.movePointRight(6).longValueExact();
    }

    /** The same condition with an answer for everything that it leaves open. */
    private static Condition decided(Condition condition, Random random) {
        return switch (condition) {
            case NotBelowComparator rule -> {
                Reading reading = oneOf(random, Reading.PERCENT, Reading.PERCENTAGE_POINTS);
                yield rule.reading() != null
                        ? rule
                        : new NotBelowComparator(rule.component(), rule.tolerance(), reading);
            }
            case NotAboveComparator rule -> {
                Reading reading = oneOf(random, Reading.PERCENT, Reading.PERCENTAGE_POINTS);
                yield rule.reading() != null
                        ? rule
                        : new NotAboveComparator(rule.component(), rule.tolerance(), reading);
            }
            case ChangesBy rule -> {
                Reading reading = oneOf(random, Reading.PERCENT, Reading.PERCENTAGE_POINTS);
                yield rule.reading() != null ? rule : rule.answered(new Answer.ReadingIs(rule.component(), reading));
            }
            case GapClosedBy rule -> {
                Enough enough = oneOf(random, Enough.LOWER_END, Enough.UPPER_END);
                yield rule.enough() != null ? rule : rule.answered(new Answer.EnoughIs(rule.component(), enough));
            }
            case GapWithin rule ->
                rule.tolerance() != null ? rule : new GapWithin(rule.component(), rule.other(), number(random));
            case AllOf all ->
                new AllOf(all.conditions().stream()
                        .map(part -> decided(part, random))
                        .toList());
            default -> condition;
        };
    }

    /** From 0 to 6 in quarters, so that values above, below and equal to a bound all occur. */
    private static BigDecimal number(Random random) {
        return new BigDecimal(random.nextInt(25)).multiply(new BigDecimal("0.25"));
    }

    /** From -3 to 6 in quarters: a figure may be negative, a number that a plan states may not. */
    private static BigDecimal figure(Random random) {
        return new BigDecimal(random.nextInt(-12, 25)).multiply(new BigDecimal("0.25"));
    }

    @SafeVarargs
    private static <T extends @Nullable Object> T oneOf(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Figures that are drawn when they are first read, and then stay the same. */
    static final class RandomEvidence implements Evidence {

        private final Random random;
        private final double gaps;
        private final Map<String, Datum> data = new TreeMap<>();
        private final Map<String, Optional<Direction>> directions = new TreeMap<>();
        private final Map<String, Optional<Counting>> countings = new TreeMap<>();

        RandomEvidence(Random random, double gaps) {
            this.random = random;
            this.gaps = gaps;
        }

        /** The same figures and directions, with every missing one filled in. */
        RandomEvidence completed() {
            RandomEvidence complete = new RandomEvidence(random, 0);
            data.forEach((key, datum) -> {
                if (datum instanceof Measured) {
                    complete.data.put(key, datum);
                }
            });
            directions.forEach((key, direction) -> {
                if (direction.isPresent()) {
                    complete.directions.put(key, direction);
                }
            });
            countings.forEach((key, counting) -> {
                if (counting.isPresent()) {
                    complete.countings.put(key, counting);
                }
            });
            return complete;
        }

        @Override
        public Optional<Counting> counting(String component) {
            return countings.computeIfAbsent(
                    component,
                    key -> random.nextDouble() < gaps
                            ? Optional.empty()
                            : Optional.of(oneOf(random, Counting.STOCK, Counting.FLOW)));
        }

        @Override
        public Datum current(String component) {
            return drawn(component, "current", Series.MUNICIPALITY);
        }

        @Override
        public List<ReferenceDatum> since(String component, int firstYear) {
            List<ReferenceDatum> data = new ArrayList<>(List.of(current(component)));
            for (int year = firstYear; year < 2024; year++) {
                data.addFirst(drawn(component, "of " + year, Series.MUNICIPALITY));
            }
            return data;
        }

        @Override
        public Datum reference(String component, Reference reference) {
            return drawn(
                    component,
                    reference.code(),
                    reference == Reference.COMPARATOR ? Series.COMPARATOR : Series.MUNICIPALITY);
        }

        @Override
        public Optional<Direction> direction(String component) {
            return directions.computeIfAbsent(
                    component,
                    key -> random.nextDouble() < gaps
                            ? Optional.empty()
                            : Optional.of(oneOf(random, Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER)));
        }

        private Datum drawn(String component, String what, Series series) {
            return data.computeIfAbsent(
                    component + " " + what,
                    id -> random.nextDouble() < gaps
                            ? new Absent(component, series, null, oneOf(random, MissingReason.LATE, null))
                            : new Measured(component, series, "2024", figure(random), id, false));
        }

        @Override
        public String toString() {
            return data + " " + directions + " " + countings;
        }
    }
}
