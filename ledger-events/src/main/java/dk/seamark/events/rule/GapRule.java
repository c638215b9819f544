package dk.seamark.events.rule;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A condition on how far the figures of two groups, in one unit, lie apart. */
public sealed interface GapRule extends SimpleCondition permits GapWithin, GapSmallerThanPrevious, GapClosedBy {

    /** The component of the other group; of the one that is behind, where one is. */
    String other();

    @Override
    default SortedSet<String> components() {
        return new TreeSet<>(List.of(component(), other()));
    }
}
