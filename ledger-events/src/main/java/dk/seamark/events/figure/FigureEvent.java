package dk.seamark.events.figure;

import dk.seamark.events.IndicatorEvent;

/** What happens to the figure of a slot: it is recorded, corrected, withdrawn, or declared missing. */
public sealed interface FigureEvent extends IndicatorEvent
        permits MeasurementRecorded, MeasurementCorrected, MeasurementWithdrawn, MeasurementDeclaredMissing {

    /** What it is a figure of. */
    FigureSlot slot();

    @Override
    default String period() {
        return slot().period();
    }
}
