package dk.seamark.events.rule;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.ObservationStatus;
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
 * @param status how settled it is at its source; null means final
 */
@Kind("measured")
public record Measured(
        String component,
        Series series,
        String period,
        BigDecimal value,
        @Nullable Share share,
        String measurementId,
        boolean example,
        @Nullable ObservationStatus status)
        implements Datum, Quantity {

    /** A final figure that is judged by its value. */
    public Measured(
            String component, Series series, String period, BigDecimal value, String measurementId, boolean example) {
        this(component, series, period, value, null, measurementId, example);
    }

    /** A final figure. */
    public Measured(
            String component,
            Series series,
            String period,
            BigDecimal value,
            @Nullable Share share,
            String measurementId,
            boolean example) {
        this(component, series, period, value, share, measurementId, example, null);
    }

    /** The figure that a measurement brought to a slot. */
    public static Measured of(FigureSlot slot, String measurementId, Figure figure) {
        return new Measured(
                slot.componentId(),
                slot.series(),
                slot.period(),
                figure.value(),
                figure.share(),
                measurementId,
                figure.example(),
                figure.status());
    }

    /** Whether its source may still change it. */
    public boolean provisional() {
        return status == ObservationStatus.PROVISIONAL;
    }

    @Override
    public Fraction exact() {
        return share == null ? Fraction.of(value) : share.exact();
    }

    @Override
    public Measured asRecorded() {
        return new Measured(component, series, period, value, null, measurementId, example, status);
    }

    @Override
    public List<Measured> figures() {
        return List.of(this);
    }
}
