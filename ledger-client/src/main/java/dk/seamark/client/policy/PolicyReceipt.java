package dk.seamark.client.policy;

import dk.seamark.client.shared.Receipt;
import dk.seamark.client.shared.ReceiptEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What entering a policy's text led to.
 *
 * @param stream the stream of the events; null if nothing had to be changed
 * @param events what was appended, in order
 * @param changed whether the text differs from the one before
 */
public record PolicyReceipt(@Nullable String stream, List<ReceiptEvent> events, boolean changed) implements Receipt {

    /** Copies the list. */
    public PolicyReceipt {
        events = List.copyOf(events);
    }
}
