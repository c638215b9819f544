package dk.seamark.client.pack;

import dk.seamark.client.shared.Receipt;
import dk.seamark.client.shared.ReceiptEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was issued.
 *
 * @param stream the stream of the events; null if there are none
 * @param events what was appended, in order
 * @param planId the plan
 * @param period the period
 * @param number the pack's number of its plan and period, from 1
 * @param position the ledger position up to which the record is in it
 */
public record PackReceipt(
        @Nullable String stream, List<ReceiptEvent> events, String planId, String period, int number, long position)
        implements Receipt {

    /** Copies the list. */
    public PackReceipt {
        events = List.copyOf(events);
    }
}
