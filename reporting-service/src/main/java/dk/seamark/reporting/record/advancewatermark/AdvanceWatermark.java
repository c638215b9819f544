package dk.seamark.reporting.record.advancewatermark;

import dk.seamark.events.watermark.WatermarkAdvanced;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let the ledger's time pass.
 *
 * @param municipality the municipality's key
 */
public record AdvanceWatermark(String municipality) {

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    public String stream() {
        return WatermarkAdvanced.stream(municipality);
    }

    /** The event that the command leads to; it may be given as often as it is wanted. */
    public WatermarkAdvanced decide() {
        return new WatermarkAdvanced(municipality);
    }
}
