package dk.seamark.events.rule;

import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import java.util.Optional;

/** What the ledger knows, at some position, for judging one target of one indicator. */
public interface Evidence {

    /** The municipality's own figure for the judged period. */
    Datum current(String component);

    /** What {@code reference} means for this component and the judged period. */
    Datum reference(String component, Reference reference);

    /** What the component's figures count; empty where the plan does not say. */
    Optional<Counting> counting(String component);

    /** Which way the component's figures should go; empty where the plan does not say. */
    Optional<Direction> direction(String component);
}
