package dk.seamark.stack.client;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answered.
 *
 * @param request the request in a line, for messages
 * @param status the HTTP status
 * @param contentType the header {@code Content-Type}; empty if there is none
 * @param body the bytes of the body; empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Replies are read once and never compared.
public record Reply(String request, int status, String contentType, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** This reply, if its status is one of {@code expected}; else an error that shows it. */
    public Reply expect(int... expected) {
        for (int status : expected) {
            if (status == this.status) {
                return this;
            }
        }
        throw new UnexpectedReply(this);
    }
}
