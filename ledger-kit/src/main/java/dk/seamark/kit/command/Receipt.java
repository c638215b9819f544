package dk.seamark.kit.command;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a command did, once it is durable.
 *
 * @param stream the stream that its events are in; null if it had nothing to say
 * @param events its events, in their order
 * @param extra what the endpoint adds, as {@code measurementId}; in JSON each stands on its own
 */
public record Receipt(
        @Nullable String stream,
        List<Event> events,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

    /**
     * One event of a receipt.
     *
     * @param id the event's UUID
     * @param type its CloudEvents type
     * @param sequence its number in the stream, from 0
     */
    public record Event(String id, String type, long sequence) {}

    /** Copies the lists. */
    public Receipt {
        events = List.copyOf(events);
        extra = new TreeMap<>(extra == null ? Map.of() : extra);
    }
}
