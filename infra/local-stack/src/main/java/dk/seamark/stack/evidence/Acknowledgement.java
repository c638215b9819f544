package dk.seamark.stack.evidence;

import java.util.List;

/**
 * What a service answered to a request that it took.
 *
 * @param key the request's Idempotency-Key
 * @param service {@code policy}, {@code indicator} or {@code reporting}
 * @param municipality its key
 * @param events the ids of the events that the answer names
 */
public record Acknowledgement(String key, String service, String municipality, List<String> events) {

    /** Copies the list. */
    public Acknowledgement {
        events = List.copyOf(events);
    }
}
