package dk.seamark.events.figure;

import dk.seamark.events.IndicatorEvent;

/** An event about the figure of a slot: it is recorded, confirmed, corrected, withdrawn, or declared missing. */
public sealed interface FigureEvent extends IndicatorEvent
        permits MeasurementRecorded,
                MeasurementConfirmed,
                MeasurementCorrected,
                MeasurementWithdrawn,
                MeasurementDeclaredMissing {

    /** The slot whose figure the event is about. */
    FigureSlot slot();

    @Override
    default String period() {
        return slot().period();
    }
}
