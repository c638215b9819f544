package dk.seamark.events.rule;

import java.util.Optional;
import java.util.SortedSet;

/** A condition on the figure of one component. */
public sealed interface ComponentRule extends SimpleCondition
        permits StatedRule, DirectedRule, Fulfilled, AtLeastAbove, NotBelowComparator, ChangesBy {

    /**
     * What it will ask of a figure, before there is one; empty where that follows from a figure of
     * tomorrow, is not known, or is no number.
     */
    Optional<Demand> demand(StartingPoint start);

    @Override
    default SortedSet<String> components() {
        return RuleContext.only(component());
    }
}
