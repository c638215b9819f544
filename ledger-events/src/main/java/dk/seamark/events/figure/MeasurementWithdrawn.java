package dk.seamark.events.figure;

import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A figure was taken back; its slot has none now.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param measurementId the UUID of the measurement, the slot's current one
 * @param slot what it was a figure of
 * @param reason why
 * @param explanation why, in words; null if the code says it all
 */
@WireType(name = "indicator.measurement-withdrawn")
public record MeasurementWithdrawn(
        String municipality,
        String planId,
        String measurementId,
        FigureSlot slot,
        CorrectionReason reason,
        @Nullable TextRef explanation)
        implements FigureEvent {}
