package dk.seamark.events.rule;

import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the ledger does not have.
 *
 * @param component the component's id
 * @param series whose figure it would be
 * @param period the period it would describe; null where the plan names none, as for a component without baseline
 * @param reason why it is missing, if somebody declared it; null if nobody did
 */
@Kind("absent")
public record Absent(
        String component,
        Series series,
        @Nullable String period,
        @Nullable MissingReason reason) implements Datum {}
