package dk.seamark.standing.trend;

import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.ComponentRule;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.Demand;
import dk.seamark.events.rule.GapRule;
import dk.seamark.events.rule.SomeOf;
import dk.seamark.events.rule.StartingPoint;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The number that a rule will require of a component, as far as the record determines it today. Empty if it depends on
 * a figure that does not exist yet, such as a comparator or the year before's.
 *
 * @param floor true if the figure must be the number or more, false if it must be the number or less
 * @param value the number
 */
record BoundAhead(boolean floor, BigDecimal value) {

    /** What is known about a component besides the rule. */
    record Figures(String componentId, Unit unit, StartingPoint start) {}

    static Optional<BoundAhead> of(TargetRule rule, Figures known) {
        return rule.binding().flatMap(condition -> of(condition, known));
    }

    /** How much a figure must rise, or fall if negative; zero if it has reached the number. */
    Fraction needed(Fraction now) {
        Fraction missing = Fraction.of(value).minus(now);
        boolean reached = floor ? missing.signum() <= 0 : missing.signum() >= 0;
        return reached ? Fraction.ZERO : missing;
    }

    private static Optional<BoundAhead> of(Condition condition, Figures known) {
        return switch (condition) {
            case AllOf all -> only(all, known);
            // Which of its parts will be enough is open.
            case SomeOf some -> Optional.empty();
            case ComponentRule rule
            when rule.component().equals(known.componentId()) ->
                rule.demand(known.start()).flatMap(demand -> of(demand, known));
            case ComponentRule rule -> Optional.empty();
            case GapRule rule -> Optional.empty();
        };
    }

    /**
     * The bound of the only part about this component; empty if there are several, as none of them alone says what is
     * still needed.
     */
    private static Optional<BoundAhead> only(AllOf all, Figures known) {
        List<Condition> parts = all.conditions().stream()
                .filter(part -> part.components().contains(known.componentId()))
                .toList();
        return parts.size() == 1 ? of(parts.getFirst(), known) : Optional.empty();
    }

    private static Optional<BoundAhead> of(Demand demand, Figures known) {
        return switch (demand.relation()) {
            case AT_LEAST -> Optional.of(new BoundAhead(true, demand.value()));
            case MORE_THAN -> next(known, true, demand.value().add(BigDecimal.ONE));
            case AT_MOST -> Optional.of(new BoundAhead(false, demand.value()));
            case LESS_THAN -> next(known, false, demand.value().subtract(BigDecimal.ONE));
        };
    }

    /**
     * For counts, a strict bound becomes the next whole number (more than two is three or more); empty for other units,
     * as the next percentage above 2 % is undefined.
     */
    private static Optional<BoundAhead> next(Figures known, boolean floor, BigDecimal value) {
        return known.unit().isCount() ? Optional.of(new BoundAhead(floor, value)) : Optional.empty();
    }
}
