package dk.seamark.client.figure;

import dk.seamark.client.shared.Receipt;
import dk.seamark.client.shared.ReceiptEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a figure.
 *
 * @param stream the stream of the events; null if nothing had to be changed
 * @param events what was appended, in order
 * @param measurementId the measurement that stands now, or was withdrawn
 * @param warnings what does not add up as the plan says
 */
public record MeasurementReceipt(
        @Nullable String stream, List<ReceiptEvent> events, UUID measurementId, List<SumWarning> warnings)
        implements Receipt {

    /** Copies the lists. */
    public MeasurementReceipt {
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }
}
