package dk.seamark.pack.explain;

import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Enough;
import dk.seamark.events.rule.Evidence;
import dk.seamark.events.rule.Fulfilled;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.LessThan;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Way;
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

/** Rules of every kind, and figures for them that may be missing, zero or below zero. */
final class RandomTargets implements Evidence {

    private static final double GAPS = 0.15;

    private final Random random;
    private final Map<String, Datum> data = new TreeMap<>();

    RandomTargets(Random random) {
        this.random = random;
    }

    Evidence evidence() {
        return this;
    }

    TargetRule rule() {
        return switch (random.nextInt(14)) {
            case 0 -> new NoTarget();
            case 1 -> new Qualitative();
            case 2 -> new IfRelevant(condition(2), oneOf(Relevance.RELEVANT, Relevance.NOT_RELEVANT, null));
            default -> condition(2);
        };
    }

    private Condition condition(int depth) {
        String component = oneOf("a", "b", "c");
        String other = component.equals("a") ? "b" : "a";
        return switch (random.nextInt(depth == 0 ? 13 : 16)) {
            case 0 -> new AtLeast(component, number());
            case 1 -> new MoreThan(component, number());
            case 2 -> new AtMost(component, number());
            case 3 -> new LessThan(component, number());
            case 4 ->
                new AtLeastAbove(
                        component,
                        number().add(BigDecimal.ONE),
                        oneOf(Reference.BASELINE, Reference.PREVIOUS_RESULT, Reference.PREVIOUS_PERIOD));
            case 5 ->
                new NotBelowComparator(component, number(), oneOf(Reading.PERCENT, Reading.PERCENTAGE_POINTS, null));
            case 6 -> new NoWorseThanPrevious(component);
            case 7 -> new BetterThanPrevious(component);
            case 8 -> new GapWithin(component, other, oneOf(number(), null));
            case 9 -> new Fulfilled("y");
            case 10 ->
                new ChangesBy(
                        component,
                        oneOf(Way.UP, Way.DOWN),
                        number().add(BigDecimal.ONE),
                        oneOf(Reading.PERCENT, Reading.PERCENTAGE_POINTS, null));
            case 11 -> new GapSmallerThanPrevious(component, other);
            case 12 ->
                new GapClosedBy(
                        component,
                        other,
                        number(),
                        new BigDecimal("6.25"),
                        oneOf(Reference.BASELINE, Reference.PREVIOUS_PERIOD),
                        oneOf(Enough.LOWER_END, Enough.UPPER_END, null));
            default -> {
                List<Condition> parts = new ArrayList<>();
                for (int i = random.nextInt(2, 4); i > 0; i--) {
                    parts.add(condition(depth - 1));
                }
                yield new AllOf(parts);
            }
        };
    }

    @Override
    public Datum current(String component) {
        return drawn(component, "current", Series.MUNICIPALITY, "2024");
    }

    @Override
    public Datum reference(String component, Reference reference) {
        return reference == Reference.COMPARATOR
                ? drawn(component, reference.code(), Series.COMPARATOR, "2024")
                : drawn(component, reference.code(), Series.MUNICIPALITY, "2023");
    }

    @Override
    public Optional<Counting> counting(String component) {
        return switch (component) {
            case "a" -> Optional.of(Counting.FLOW);
            case "b" -> Optional.of(Counting.STOCK);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Direction> direction(String component) {
        return switch (component) {
            case "a" -> Optional.of(Direction.HIGHER_IS_BETTER);
            case "c" -> Optional.of(Direction.LOWER_IS_BETTER);
            default -> Optional.empty();
        };
    }

    private Datum drawn(String component, String what, Series series, String period) {
        return data.computeIfAbsent(component + " " + what, id -> {
            if (random.nextDouble() < GAPS) {
                return new Absent(
                        component,
                        series,
                        what.equals("baseline") && random.nextBoolean() ? null : period,
                        oneOf(MissingReason.LATE, null));
            }
            BigDecimal value = component.equals("y") ? BigDecimal.valueOf(random.nextInt(2)) : figure();
            return new Measured(component, series, period, value, id, random.nextInt(10) == 0);
        });
    }

    /** From -3 to 6 in quarters, so that bounds are met, missed and hit. */
    private BigDecimal figure() {
        return quarters(random.nextInt(-12, 25));
    }

    private BigDecimal number() {
        return quarters(random.nextInt(25));
    }

    private static BigDecimal quarters(int count) {
        return new BigDecimal(count).multiply(new BigDecimal("0.25"));
    }

    @SafeVarargs
    private <T extends @Nullable Object> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
