package dk.seamark.reporting.publish;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.reporting.record.history.HistoryTable;
import dk.seamark.reporting.record.history.RecordedEvent;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds why figures were changed. */
@Component
class Reasons {

    private final HistoryTable history;

    Reasons(HistoryTable history) {
        this.history = history;
    }

    /**
     * The latest reason of each slot of a plan that was corrected or withdrawn after one position and up to another.
     */
    Map<FigureSlot, CorrectionReason> between(String municipality, String planId, long position, long last) {
        Map<FigureSlot, CorrectionReason> reasons = new HashMap<>();
        for (RecordedEvent told : history.between(municipality, planId, position, last)) {
            if (told.event() instanceof MeasurementCorrected corrected) {
                reasons.put(corrected.slot(), corrected.reason());
            } else if (told.event() instanceof MeasurementWithdrawn withdrawn) {
                reasons.put(withdrawn.slot(), withdrawn.reason());
            }
        }
        return reasons;
    }
}
