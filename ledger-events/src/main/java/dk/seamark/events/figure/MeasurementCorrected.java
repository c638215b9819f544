package dk.seamark.events.figure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A figure was replaced by another. The replaced figure stays in the record.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param measurementId the UUID of the new measurement
 * @param corrects the UUID of the measurement that it replaces, the slot's current one
 * @param slot the slot
 * @param figure the new figure
 * @param reason why it was corrected
 * @param explanation the reason in words; null if {@code reason} says it all
 */
@WireType(name = "indicator.measurement-corrected")
public record MeasurementCorrected(
        String municipality,
        String planId,
        String measurementId,
        String corrects,
        FigureSlot slot,
        Figure figure,
        CorrectionReason reason,
        @Nullable TextRef explanation)
        implements FigureEvent {

    @Override
    public Reason why() {
        return new Reason(reason.code(), explanation);
    }

    @Override
    public @Nullable String creates() {
        return measurementId;
    }

    @Override
    public @Nullable String answers() {
        return corrects;
    }
}
