package dk.seamark.kit.command;

import dk.seamark.events.LedgerEvent;
import dk.seamark.kit.text.NewText;
import java.util.List;

/**
 * What a batch decided.
 *
 * @param events the new events; those of a stream in their order
 * @param texts the texts that they name
 * @param answer what the request is answered with
 */
public record BatchDecision<A>(List<StreamEvent> events, List<NewText> texts, A answer) {

    /** Copies the lists. */
    public BatchDecision {
        events = List.copyOf(events);
        texts = List.copyOf(texts);
    }

    /**
     * An event with its place.
     *
     * @param id the event's UUID
     * @param stream its stream
     * @param sequence its number in the stream: one more than that of the event before, from 0
     * @param event the event
     */
    public record StreamEvent(String id, String stream, long sequence, LedgerEvent event) {}
}
