package dk.seamark.kit.command;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The result of a command, once it is committed.
 *
 * @param stream the stream of its events; null if there are no events
 * @param events its events, in order
 * @param extra further fields that the endpoint adds, such as {@code measurementId}; in JSON they are on the top level
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

    /** The version of the stream after its events: how many events it has then; empty if the receipt has none. */
    public OptionalLong version() {
        return events.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(events.getLast().sequence() + 1);
    }

    /** Copies the lists. */
    public Receipt {
        events = List.copyOf(events);
        extra = new TreeMap<>(extra == null ? Map.of() : extra);
    }
}
