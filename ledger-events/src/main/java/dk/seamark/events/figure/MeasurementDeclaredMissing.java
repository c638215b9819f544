package dk.seamark.events.figure;

import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * It was said why a slot has no figure.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param slot what there is no figure of
 * @param reason why there is none
 * @param explanation why, in words; null if the code says it all
 */
@WireType(name = "indicator.measurement-declared-missing")
public record MeasurementDeclaredMissing(
        String municipality,
        String planId,
        FigureSlot slot,
        MissingReason reason,
        @Nullable TextRef explanation) implements FigureEvent {}
