package dk.seamark.events.figure;

import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A figure took another's place. What it corrects stays in the record.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param measurementId the UUID of the measurement from now on
 * @param corrects the UUID of the measurement that it corrects, the slot's current one
 * @param slot what it is a figure of
 * @param figure the figure from now on
 * @param reason why
 * @param explanation why, in words; null if the code says it all
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
        implements FigureEvent {}
