package dk.seamark.kit.store;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.value.Municipality;
import java.time.Instant;
import java.util.List;

/**
 * What a service keeps in its database beside events and texts, as drafts: a restore puts it back to before the events
 * that a repair brings back. Everything is done in the transaction of the repair, as the owner of the tables.
 */
public interface RestoredCopies {

    /** Of a service that keeps nothing of the kind. */
    RestoredCopies NONE = new RestoredCopies() {
        @Override
        public List<String> remove(LedgerEvent event, String stream, Instant at) {
            return List.of();
        }

        @Override
        public void erase(Municipality municipality, String body) {
            // There is no copy.
        }
    };

    /**
     * Removes what an event that came back had removed.
     *
     * @param stream the event's stream
     * @param at when it was appended, UTC
     * @return what was removed, by names that an operator can find again; empty if nothing was
     */
    List<String> remove(LedgerEvent event, String stream, Instant at);

    /**
     * Removes every copy of a text that is erased again.
     *
     * @param body the text
     */
    void erase(Municipality municipality, String body);
}
