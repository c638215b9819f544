package dk.seamark.client.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command led to.
 *
 * @param stream the stream of the events; null if nothing had to be changed
 * @param events what was appended, in order
 */
public record PlainReceipt(@Nullable String stream, List<ReceiptEvent> events) implements Receipt {

    /** Copies the list. */
    public PlainReceipt {
        events = List.copyOf(events);
    }
}
