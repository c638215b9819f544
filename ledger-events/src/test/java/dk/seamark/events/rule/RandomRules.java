package dk.seamark.events.rule;

import dk.seamark.events.value.Quartile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random rules of every kind, of the components {@code a}, {@code b}, {@code c}, and {@code y} of yes or no. */
public final class RandomRules {

    private final Random random;

    /** Draws rules from this random generator. */
    public RandomRules(Random random) {
        this.random = random;
    }

    /** A rule of any kind. */
    public TargetRule rule() {
        return switch (random.nextInt(14)) {
            case 0 -> new NoTarget();
            case 1 -> new Qualitative();
            case 2 -> new IfRelevant(condition(2), oneOf(Relevance.RELEVANT, Relevance.NOT_RELEVANT, null));
            default -> condition(2);
        };
    }

    /** A condition of any kind, with {@code depth} levels of others in it at most. */
    Condition condition(int depth) {
        String component = oneOf("a", "b", "c");
        String other = component.equals("a") ? "b" : "a";
        return switch (random.nextInt(depth == 0 ? 18 : 21)) {
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
            case 13 ->
                new NotAboveComparator(component, number(), oneOf(Reading.PERCENT, Reading.PERCENTAGE_POINTS, null));
            case 14 ->
                new SumSince(
                        component,
                        2021 + random.nextInt(5),
                        oneOf(Relation.AT_LEAST, Relation.MORE_THAN, Relation.AT_MOST, Relation.LESS_THAN),
                        number());
            case 15 ->
                new AverageSince(
                        component,
                        2021 + random.nextInt(5),
                        oneOf(Relation.AT_LEAST, Relation.MORE_THAN, Relation.AT_MOST, Relation.LESS_THAN),
                        number());
            case 16 -> new InBestQuartile(component, oneOf(Quartile.FIRST, Quartile.THIRD));
            case 17 -> new NotInWorstQuartile(component, oneOf(Quartile.FIRST, Quartile.THIRD));
            default -> {
                List<Condition> parts = new ArrayList<>();
                for (int i = random.nextInt(2, 4); i > 0; i--) {
                    parts.add(condition(depth - 1));
                }
                yield new AllOf(parts);
            }
        };
    }

    /** From 0 to 6 in quarters, so that values above, below and equal to a bound all occur. */
    private BigDecimal number() {
        return new BigDecimal(random.nextInt(25)).multiply(new BigDecimal("0.25"));
    }

    @SafeVarargs
    private <T extends @Nullable Object> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
