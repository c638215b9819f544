package dk.seamark.events.figure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A figure was recorded for a slot that had none, or whose figure was withdrawn or declared missing.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param measurementId the measurement's UUID
 * @param slot the slot
 * @param figure the figure
 * @param note a remark; null if there is none
 */
@WireType(name = "indicator.measurement-recorded")
public record MeasurementRecorded(
        String municipality,
        String planId,
        String measurementId,
        FigureSlot slot,
        Figure figure,
        @Nullable TextRef note)
        implements FigureEvent {

    @Override
    public Reason why() {
        return new Reason(null, note);
    }

    @Override
    public @Nullable String creates() {
        return measurementId;
    }

    @Override
    public @Nullable String answers() {
        return null;
    }
}
