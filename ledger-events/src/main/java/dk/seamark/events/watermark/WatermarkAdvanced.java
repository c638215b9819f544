package dk.seamark.events.watermark;

import dk.seamark.events.ReportingEvent;
import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * The secretariat let the ledger's time pass, so that a municipality in which nothing happens can be asked about today.
 * All that the event says is its own time, which is in its envelope: whatever was appended before it and is behind it
 * in the journal counts as later than it. It changes nothing else.
 *
 * @param municipality the municipality's key
 */
@WireType(name = "reporting.watermark-advanced")
public record WatermarkAdvanced(String municipality) implements ReportingEvent {

    /** The stream of a municipality's events of this type. */
    public static String stream(String municipality) {
        return municipality + "/watermark";
    }

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}
