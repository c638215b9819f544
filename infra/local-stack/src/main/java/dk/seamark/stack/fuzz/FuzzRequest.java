package dk.seamark.stack.fuzz;

import dk.seamark.stack.issuer.Identity;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request of a run, as it is sent.
 *
 * @param number the number of the turn that it belongs to, from 1
 * @param operation what it began as; what it became can be for another operation, or none
 * @param town the municipality of the address; empty where the address names none
 * @param person whose token it carries; null for none
 * @param method the HTTP method
 * @param path percent-encoded
 * @param query percent-encoded; empty if there is none
 * @param headers without the token, unless one that is none
 * @param body empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // It is sent once and never compared.
record FuzzRequest(
        int number,
        FuzzOperation operation,
        String town,
        @Nullable Identity person,
        String method,
        String path,
        String query,
        Map<String, String> headers,
        byte[] body) {

    private static final int SHOWN = 1500;

    String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The municipality of the token; empty without one that could be valid. */
    String tokenTown() {
        return person == null || headers.containsKey("Authorization") ? "" : person.municipality();
    }

    /** All that it takes to send it again. */
    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return "%d: %s %s %s as %s %s%n    %s"
                .formatted(
                        number,
                        operation.service(),
                        method,
                        address(),
                        person == null ? "nobody" : person,
                        headers,
                        text.length() > SHOWN ? text.substring(0, SHOWN) + " …" : text);
    }
}
