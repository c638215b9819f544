package dk.seamark.events.rule;

import java.util.Optional;
import java.util.SortedSet;

/** A condition on the figure of one component. */
public sealed interface ComponentRule extends SimpleCondition
        permits StatedRule,
                DirectedRule,
                Fulfilled,
                AtLeastAbove,
                NotBelowComparator,
                NotAboveComparator,
                ChangesBy,
                SpanRule,
                QuartileRule {

    /**
     * What the rule will require of a future figure; empty where that depends on a figure that does not exist yet, is
     * unknown, or is not a number.
     */
    Optional<Demand> demand(StartingPoint start);

    @Override
    default SortedSet<String> components() {
        return RuleContext.only(component());
    }
}
