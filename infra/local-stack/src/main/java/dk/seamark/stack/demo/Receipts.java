package dk.seamark.stack.demo;

import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keeps the last event that a service acknowledged, so that one can wait until the journal has it. */
final class Receipts {

    private @Nullable String lastEvent;

    /** {@code reply} itself, once its receipt is noted. */
    Reply note(Reply reply) {
        JsonNode events = reply.json().path("events");
        if (!events.isEmpty()) {
            lastEvent = events.get(events.size() - 1).path("id").asString();
        }
        return reply;
    }

    /** Waits until reporting-service has the last acknowledged event; an error after ten seconds. */
    void awaitJournal(SeamarkClient client, Identity reader) {
        if (lastEvent != null) {
            client.reporting(reader, "/ledger/events/" + lastEvent + "?waitMillis=10000")
                    .get()
                    .expect(200);
        }
    }
}
