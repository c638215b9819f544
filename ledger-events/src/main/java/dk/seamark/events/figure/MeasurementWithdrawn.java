package dk.seamark.events.figure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A figure was withdrawn; its slot is empty again.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param measurementId the UUID of the measurement, the slot's current one
 * @param slot the slot
 * @param reason why it was withdrawn
 * @param explanation the reason in words; null if {@code reason} says it all
 */
@WireType(name = "indicator.measurement-withdrawn")
public record MeasurementWithdrawn(
        String municipality,
        String planId,
        String measurementId,
        FigureSlot slot,
        CorrectionReason reason,
        @Nullable TextRef explanation)
        implements FigureEvent {

    @Override
    public Reason why() {
        return new Reason(reason.code(), explanation);
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
