package dk.seamark.standing.trend;

import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.Fulfilled;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.LessThan;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number that a rule will ask of a component, as far as the record holds it today. What rests on a
 * figure of tomorrow, as a comparator's or the year before's, has none.
 *
 * @param floor true if the figure must be the number or more, false if it must be the number or less
 * @param value the number
 */
record BoundAhead(boolean floor, BigDecimal value) {

    /** What is known of a component beside the rule. */
    record Figures(
            String componentId,
            Unit unit,
            @Nullable BigDecimal baseline,
            @Nullable Counting counting) {}

    static Optional<BoundAhead> of(TargetRule rule, Figures known) {
        return switch (rule) {
            case NoTarget none -> Optional.empty();
            case Qualitative told -> Optional.empty();
            case IfRelevant only ->
                only.relevance() == Relevance.RELEVANT ? of(only.condition(), known) : Optional.empty();
            case Condition condition ->
                condition.components().contains(known.componentId()) ? stated(condition, known) : Optional.empty();
        };
    }

    /** How much a figure must rise, or fall if below zero; zero if it has reached the number. */
    BigDecimal needed(BigDecimal now) {
        BigDecimal missing = value.subtract(now);
        boolean reached = floor ? missing.signum() <= 0 : missing.signum() >= 0;
        return reached ? BigDecimal.ZERO : missing;
    }

    private static Optional<BoundAhead> stated(Condition condition, Figures known) {
        return switch (condition) {
            case AtLeast rule -> bound(true, rule.value());
            case MoreThan rule -> next(known, true, rule.value().add(BigDecimal.ONE));
            case AtMost rule -> bound(false, rule.value());
            case LessThan rule -> next(known, false, rule.value().subtract(BigDecimal.ONE));
            case AtLeastAbove rule -> above(rule, known);
            case AllOf all -> only(all, known);
            case Fulfilled rule -> Optional.empty();
            case NotBelowComparator rule -> Optional.empty();
            case NoWorseThanPrevious rule -> Optional.empty();
            case BetterThanPrevious rule -> Optional.empty();
            case ChangesBy rule -> Optional.empty();
            case GapWithin rule -> Optional.empty();
            case GapSmallerThanPrevious rule -> Optional.empty();
            case GapClosedBy rule -> Optional.empty();
        };
    }

    /** Of several parts about the component, none alone says what is still needed. */
    private static Optional<BoundAhead> only(AllOf all, Figures known) {
        List<Condition> parts = all.conditions().stream()
                .filter(part -> part.components().contains(known.componentId()))
                .toList();
        return parts.size() == 1 ? of(parts.getFirst(), known) : Optional.empty();
    }

    private static Optional<BoundAhead> above(AtLeastAbove rule, Figures known) {
        BigDecimal baseline = known.baseline();
        return rule.reference() == Reference.BASELINE && known.counting() == Counting.STOCK && baseline != null
                ? bound(true, baseline.add(rule.more()))
                : Optional.empty();
    }

    /** More than two things are three; the number after two per cent has no name. */
    private static Optional<BoundAhead> next(Figures known, boolean floor, BigDecimal value) {
        return known.unit() == Unit.COUNT ? bound(floor, value) : Optional.empty();
    }

    private static Optional<BoundAhead> bound(boolean floor, BigDecimal value) {
        return Optional.of(new BoundAhead(floor, value));
    }
}
