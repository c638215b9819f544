package dk.seamark.pack.explain;

import dk.seamark.events.figure.Share;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Evidence;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.RandomRules;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.ReferenceDatum;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    TargetRule rule() {
        return new RandomRules(random).rule();
    }

    Evidence evidence() {
        return this;
    }

    @Override
    public Datum current(String component) {
        return drawn(component, "current", Series.MUNICIPALITY, "2024");
    }

    @Override
    public List<ReferenceDatum> since(String component, int firstYear) {
        List<ReferenceDatum> data = new ArrayList<>(List.of(current(component)));
        for (int year = 2023; year >= firstYear; year--) {
            data.addFirst(drawn(component, "of " + year, Series.MUNICIPALITY, Integer.toString(year)));
        }
        return data;
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
            Share share = component.equals("b") && random.nextBoolean() ? share() : null;
            BigDecimal recorded =
                    share == null ? value : share.exact().rounded(random.nextInt(3), RoundingMode.HALF_UP);
            return new Measured(component, series, period, recorded, share, id, random.nextInt(10) == 0);
        });
    }

    /** Shares of few and of many, up to 6 %. */
    private Share share() {
        int whole = oneOf(400, 1200, 2800, 99_999_989);
        return new Share(BigDecimal.valueOf(random.nextLong(whole * 6L / 100)), BigDecimal.valueOf(whole));
    }

    /** From -3 to 6 in quarters, so that bounds are met, missed and hit. */
    private BigDecimal figure() {
        return quarters(random.nextInt(-12, 25));
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
