package dk.seamark.events.figure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A provisional figure was confirmed: its source holds it as final now. The figure itself is as it was.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param measurementId the UUID of the measurement, the slot's current one
 * @param slot the slot
 * @param note a remark; null if there is none
 */
@WireType(name = "indicator.measurement-confirmed")
public record MeasurementConfirmed(
        String municipality,
        String planId,
        String measurementId,
        FigureSlot slot,
        @Nullable TextRef note) implements FigureEvent {

    @Override
    public Reason why() {
        return new Reason(null, note);
    }

    @Override
    public @Nullable String creates() {
        return null;
    }

    @Override
    public @Nullable String answers() {
        return measurementId;
    }
}
