package dk.seamark.events.rule;

import dk.seamark.events.figure.Share;
import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the ledger.
 *
 * @param component the component's id
 * @param series whose figure it is
 * @param period the period it describes, as {@code ReportingPeriod.toString()}
 * @param value the value as recorded, unrounded, in the component's unit
 * @param share the counts that it is judged by; null if it is judged by {@code value}
 * @param measurementId the UUID of its measurement
 * @param example true for a figure made up to show the system
 */
@Kind("measured")
public record Measured(
        String component,
        Series series,
        String period,
        BigDecimal value,
        @Nullable Share share,
        String measurementId,
        boolean example)
        implements Datum, Quantity {

    /** A figure that is judged by its value. */
    public Measured(
            String component, Series series, String period, BigDecimal value, String measurementId, boolean example) {
        this(component, series, period, value, null, measurementId, example);
    }

    @Override
    public Fraction exact() {
        return share == null ? Fraction.of(value) : share.exact();
    }

    @Override
    public Measured asRecorded() {
        return new Measured(component, series, period, value, measurementId, example);
    }

    @Override
    public List<Measured> figures() {
        return List.of(this);
    }
}
