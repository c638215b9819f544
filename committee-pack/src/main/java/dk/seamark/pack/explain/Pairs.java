package dk.seamark.pack.explain;

import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Relation;
import org.jspecify.annotations.Nullable;

/** Which two comparisons of a working are one requirement that the plan's words leave open in two ways. */
final class Pairs {

    private Pairs() {}

    /** Whether the two are the two readings of one percentage, and say the same. */
    static boolean sameButReading(Comparison one, Comparison other) {
        return one.quantity().equals(other.quantity())
                && one.relation() == other.relation()
                && one.holds() == other.holds()
                && sameButReading(one.bound(), other.bound());
    }

    private static boolean sameButReading(Bound one, Bound other) {
        if (reading(one) == null || reading(other) == null || reading(one) == reading(other)) {
            return false;
        }
        return inPercent(one).equals(inPercent(other));
    }

    /** The same bound, its percentage read as percent. */
    private static Bound inPercent(Bound bound) {
        return switch (bound) {
            case Bound.BelowComparator below ->
                new Bound.BelowComparator(below.comparator(), below.tolerance(), Reading.PERCENT);
            case Bound.AboveComparator above ->
                new Bound.AboveComparator(above.comparator(), above.tolerance(), Reading.PERCENT);
            case Bound.ChangedBy changed ->
                new Bound.ChangedBy(changed.figure(), changed.as(), changed.way(), changed.change(), Reading.PERCENT);
            case Bound.Stated stated -> bound;
            case Bound.SameAs same -> bound;
            case Bound.Above above -> bound;
            case Bound.SameGap same -> bound;
            case Bound.Yes yes -> bound;
        };
    }

    /** How the bound's percentage is read; null where it has none. */
    static @Nullable Reading reading(Bound bound) {
        return switch (bound) {
            case Bound.BelowComparator below -> below.reading();
            case Bound.AboveComparator above -> above.reading();
            case Bound.ChangedBy changed -> changed.reading();
            case Bound.Stated stated -> null;
            case Bound.SameAs same -> null;
            case Bound.Above above -> null;
            case Bound.SameGap same -> null;
            case Bound.Yes yes -> null;
        };
    }

    /** Whether the bound's percentage is zero, so that there is nothing to read in two ways. */
    static boolean isBare(Bound bound) {
        return switch (bound) {
            case Bound.BelowComparator below -> below.tolerance().signum() == 0;
            case Bound.AboveComparator above -> above.tolerance().signum() == 0;
            case Bound.ChangedBy changed -> false;
            case Bound.Stated stated -> false;
            case Bound.SameAs same -> false;
            case Bound.Above above -> false;
            case Bound.SameGap same -> false;
            case Bound.Yes yes -> false;
        };
    }

    /** Whether the two hold a figure that is as before against that, once for either way. */
    static boolean tieEitherWay(Comparison one, Comparison other) {
        return one.quantity().equals(other.quantity())
                && one.bound() instanceof Bound.SameAs
                && one.bound().equals(other.bound())
                && one.quantity().exact().compareTo(one.bound().exact()) == 0
                && other.relation() == opposite(one.relation());
    }

    private static Relation opposite(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> Relation.AT_MOST;
            case AT_MOST -> Relation.AT_LEAST;
            case MORE_THAN -> Relation.LESS_THAN;
            case LESS_THAN -> Relation.MORE_THAN;
        };
    }
}
