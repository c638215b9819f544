package dk.seamark.events.rule;

import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import java.util.List;
import java.util.Optional;

/** What the ledger holds, at some position, for judging one target of one indicator. */
public interface Evidence {

    /** The municipality's own figure for the judged period. */
    Datum current(String component);

    /** The figure that {@code reference} refers to, for this component and the judged period. */
    ReferenceDatum reference(String component, Reference reference);

    /**
     * The municipality's own figures of the periods that are as long as the judged one, from the first of a calendar
     * year up to the judged one, in order; the judged one alone if the year is after it. It is the last, and on its own
     * side of every break. Those that {@linkplain #resting rest} are left out.
     */
    List<ReferenceDatum> since(String component, int firstYear);

    /**
     * The periods that {@link #since} leaves out, in order, as {@code ReportingPeriod.toString()}: those in which the
     * plan does not follow up on the indicator, as it rests or was given up, and those before it, its track or the
     * component came to the plan, if no figure is recorded for them.
     */
    default List<String> resting(String component, int firstYear) {
        return List.of();
    }

    /** Whether the component's figures count a stock or a flow; empty where the plan does not say. */
    Optional<Counting> counting(String component);

    /** Whether higher or lower is better; empty where the plan does not say. */
    Optional<Direction> direction(String component);
}
