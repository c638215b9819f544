package dk.seamark.indicator.figure;

import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Unit;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule for every figure, whether it is recorded or corrects another. */
@FunctionalInterface
public interface FigureRule {

    /** The violation; empty if the figure keeps the rule. */
    Optional<Violation> brokenBy(Delivery delivery);

    /** The figure's unit is that of its component. */
    FigureRule UNIT_IS_THE_COMPONENTS = delivery -> {
        Unit asked = delivery.component().unit();
        return rule(delivery.figure().unit().equals(asked), "unit", "unit-of-component", asked.code());
    };

    /** The value is within the bounds of its unit. */
    FigureRule VALUE_IS_IN_RANGE = delivery -> {
        Unit unit = delivery.figure().unit();
        return unit.brokenBy(delivery.figure().value()).map(broken -> switch (broken) {
            case Unit.UnitRule.AtLeast bound -> violation("value", "value-at-least", bound.least(), unit.code());
            case Unit.UnitRule.AtMost bound -> violation("value", "value-at-most", bound.most(), unit.code());
            case Unit.UnitRule.Whole bound -> violation("value", "value-whole", unit.code());
        });
    };

    /** The date of measurement is not before the period begins. */
    FigureRule MEASURED_AFTER_PERIOD_BEGAN = delivery -> rule(
            !delivery.figure().measuredOn().isBefore(delivery.period().firstDay()),
            "measuredOn",
            "measured-after-period-began",
            delivery.period().firstDay());

    /** The date of measurement is not in the future. */
    FigureRule MEASURED_BY_TODAY = delivery -> rule(
            !delivery.figure().measuredOn().isAfter(delivery.today()),
            "measuredOn",
            "measured-by-today",
            delivery.today());

    /** Numerator and denominator are both given, or neither is; a mean says only how many it is of. */
    FigureRule COUNTS_COME_IN_PAIRS = delivery -> {
        Figure figure = delivery.figure();
        String field = figure.numerator() == null ? "numerator" : "denominator";
        boolean paired = (figure.numerator() == null) == (figure.denominator() == null);
        return rule(paired || saysHowMany(figure), field, "counts-in-pairs");
    };

    /** Numerator and denominator are given only for shares, rates and ratios, a denominator also for means. */
    FigureRule COUNTS_BELONG_TO_A_QUOTIENT = delivery -> {
        Figure figure = delivery.figure();
        boolean counted = figure.numerator() != null || figure.denominator() != null;
        boolean fits = figure.unit().timesQuotient().isPresent() || saysHowMany(figure);
        return rule(!counted || fits, "numerator", "counts-of-percent");
    };

    private static boolean saysHowMany(Figure figure) {
        return figure.unit().isMean() && figure.numerator() == null && figure.denominator() != null;
    }

    /** The denominator is above zero. */
    FigureRule DENOMINATOR_IS_ABOVE_ZERO = delivery -> {
        BigDecimal denominator = delivery.figure().denominator();
        return rule(denominator == null || denominator.signum() > 0, "denominator", "denominator-above-zero");
    };

    /** The numerator is not below zero, and that of a share is not above the denominator. */
    FigureRule NUMERATOR_IS_A_PART = delivery -> {
        BigDecimal numerator = delivery.figure().numerator();
        BigDecimal denominator = delivery.figure().denominator();
        boolean kept = numerator == null
                || (numerator.signum() >= 0
                        && (denominator == null
                                || delivery.figure().unit() != PlainUnit.PERCENT
                                || numerator.compareTo(denominator) <= 0));
        return rule(kept, "numerator", "numerator-of-denominator");
    };

    /**
     * The value of a share is 100 times numerator by denominator, that of a rate per 1,000 a thousand times, rounded
     * half up to the decimals of its component: the same counts give one value, in each year and from each centre.
     */
    FigureRule VALUE_AGREES_WITH_COUNTS = delivery -> {
        Figure figure = delivery.figure();
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        BigDecimal times = figure.unit().timesQuotient().orElse(null);
        if (numerator == null || denominator == null || denominator.signum() <= 0 || times == null) {
            return Optional.empty();
        }
        BigDecimal share = numerator
                .multiply(times)
                .divide(denominator, delivery.component().decimals(), RoundingMode.HALF_UP);
        return rule(
                figure.value().compareTo(share) == 0,
                "value",
                "value-agrees-with-counts",
                numerator,
                denominator,
                share.toPlainString(),
                figure.unit().code());
    };

    /** All rules for a figure, in the order of the violations. */
    List<FigureRule> ALL = List.of(
            UNIT_IS_THE_COMPONENTS,
            VALUE_IS_IN_RANGE,
            MEASURED_AFTER_PERIOD_BEGAN,
            MEASURED_BY_TODAY,
            COUNTS_COME_IN_PAIRS,
            COUNTS_BELONG_TO_A_QUOTIENT,
            DENOMINATOR_IS_ABOVE_ZERO,
            NUMERATOR_IS_A_PART,
            VALUE_AGREES_WITH_COUNTS);

    /** Checks all rules; throws a {@link Refusal} (422) with every violation. */
    static void requireAll(Delivery delivery) {
        EvidenceLink link = delivery.figure().link();
        Violation[] broken = Stream.concat(
                        ALL.stream().flatMap(rule -> rule.brokenBy(delivery).stream()),
                        link == null ? Stream.empty() : LinkRule.brokenBy(link, delivery.today()).stream())
                .toArray(Violation[]::new);
        if (broken.length > 0) {
            throw Refusal.invalid(broken);
        }
    }

    private static Optional<Violation> rule(boolean kept, String field, String rule, Object... args) {
        return kept ? Optional.empty() : Optional.of(violation(field, rule, args));
    }

    private static Violation violation(String field, String rule, Object... args) {
        return new Violation(field, rule, List.of(args));
    }
}
