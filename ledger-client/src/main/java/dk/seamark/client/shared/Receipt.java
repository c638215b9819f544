package dk.seamark.client.shared;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a command led to. It is sent only once all of it is committed. */
public interface Receipt {

    /** The stream of the events; null if there are none. */
    @Nullable
    String stream();

    /** The events that were appended, in order; empty if nothing had to be changed. */
    List<ReceiptEvent> events();

    /**
     * The id of the last event: once reporting-service has that, it has all of them.
     *
     * @throws java.util.NoSuchElementException if nothing had to be changed
     */
    default UUID lastEvent() {
        return events().getLast().id();
    }
}
