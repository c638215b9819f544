package dk.seamark.faults.client;

import dk.seamark.stack.client.Reply;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * How a request ended.
 *
 * @param key its Idempotency-Key
 * @param reply the answer that ended it
 * @param doubtful whether an attempt before that may have been carried out without an answer
 */
record Answer(Request request, String key, Reply reply, boolean doubtful) {

    private static final int CREATED = 201;

    /** Whether it was taken. */
    boolean taken() {
        return reply.status() == CREATED;
    }

    /** Whether it is known what came of it. */
    boolean isClear() {
        return taken() || !doubtful;
    }

    /** The ids of its events. */
    List<String> events() {
        return taken()
                ? StreamSupport.stream(reply.json().path("events").spliterator(), false)
                        .map(event -> event.path("id").asString())
                        .toList()
                : List.of();
    }

    /** A field of the answer. */
    JsonNode field(String name) {
        return reply.json().path(name);
    }
}
