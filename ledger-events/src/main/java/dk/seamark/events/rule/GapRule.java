package dk.seamark.events.rule;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A condition on the distance between the figures of two groups, in one unit. */
public sealed interface GapRule extends SimpleCondition permits GapWithin, GapSmallerThanPrevious, GapClosedBy {

    /** The component of the other group: the one behind, if the rule says which is behind. */
    String other();

    @Override
    default SortedSet<String> components() {
        return new TreeSet<>(List.of(component(), other()));
    }
}
