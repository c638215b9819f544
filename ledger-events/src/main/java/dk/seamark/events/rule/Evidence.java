package dk.seamark.events.rule;

import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import java.util.Optional;

/** What the ledger holds, at some position, for judging one target of one indicator. */
public interface Evidence {

    /** The municipality's own figure for the judged period. */
    Datum current(String component);

    /** The figure that {@code reference} refers to, for this component and the judged period. */
    ReferenceDatum reference(String component, Reference reference);

    /** Whether the component's figures count a stock or a flow; empty where the plan does not say. */
    Optional<Counting> counting(String component);

    /** Whether higher or lower is better; empty where the plan does not say. */
    Optional<Direction> direction(String component);
}
