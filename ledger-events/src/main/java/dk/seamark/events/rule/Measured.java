package dk.seamark.events.rule;

import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of the ledger.
 *
 * @param component the component's id
 * @param series whose figure it is
 * @param period the period it describes, as {@code ReportingPeriod.toString()}
 * @param value the value as recorded, unrounded, in the component's unit
 * @param measurementId the UUID of its measurement
 * @param example true for a figure made up to show the system
 */
@Kind("measured")
public record Measured(
        String component, Series series, String period, BigDecimal value, String measurementId, boolean example)
        implements Datum, Quantity {

    @Override
    public List<Measured> figures() {
        return List.of(this);
    }
}
