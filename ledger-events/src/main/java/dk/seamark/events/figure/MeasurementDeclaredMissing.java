package dk.seamark.events.figure;

import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody declared why a slot has no figure.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param slot the slot without a figure
 * @param reason why it has none
 * @param explanation the reason in words; null if {@code reason} says it all
 */
@WireType(name = "indicator.measurement-declared-missing")
public record MeasurementDeclaredMissing(
        String municipality,
        String planId,
        FigureSlot slot,
        MissingReason reason,
        @Nullable TextRef explanation) implements FigureEvent {

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
        return null;
    }
}
