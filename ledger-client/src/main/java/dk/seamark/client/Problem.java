package dk.seamark.client;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Why a request was not done (RFC 9457).
 *
 * @param type the kind of problem, an address of the service that refused: {@code /problems/figure-stands}; {@code
 *     about:blank} if nothing but the status is known, as of a proxy's page or a redirect
 * @param title the kind of problem in a few words; empty if nothing but the status is known
 * @param status the HTTP status, also of a redirect, which is not followed
 * @param detail what is wrong with this request; empty if nothing but the status is known
 * @param instance the path that was asked for; empty if that is not told
 * @param violations the fields and the rules that they break; empty where no single field is at fault
 * @param retryAfter after how long it can be tried again; null if that is not told
 * @param members the problem as it was sent, with what its kind adds, as the {@code rows} of a table that was refused;
 *     an empty object if nothing but the status is known
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Violation> violations,
        @Nullable Duration retryAfter,
        JsonNode members) {

    private static final String ADDRESS = "/problems/";
    private static final String UNTOLD = "about:blank";

    /**
     * A rule that a field breaks.
     *
     * @param field the field's path, as {@code activities[2].description}, or the name of a header or parameter; empty
     *     for the body as a whole
     * @param rule the rule's code
     * @param message the rule in words
     */
    public record Violation(String field, String rule, String message) {}

    /** Copies the list. */
    public Problem {
        violations = List.copyOf(violations);
    }

    /** Whether it is of this kind, by its code: {@code figure-stands}. */
    public boolean is(String code) {
        return type.equals(ADDRESS + code);
    }

    /** Whether a field breaks the rule with this code. */
    public boolean breaks(String rule) {
        return violations.stream().anyMatch(violation -> violation.rule().equals(rule));
    }

    /** The items of one of its members; empty if it has none of this name. */
    public <T> List<T> items(String member, Class<T> type) {
        return members.path(member)
                .valueStream()
                .map(item -> Json.MAPPER.treeToValue(item, type))
                .toList();
    }

    @Override
    public String toString() {
        return members.isEmpty() ? Integer.toString(status) : status + " " + members;
    }

    static Problem of(HttpResponse<byte[]> response) {
        JsonNode told = members(response);
        return new Problem(
                told.path("type").asString(UNTOLD),
                told.path("title").asString(""),
                response.statusCode(),
                told.path("detail").asString(""),
                told.path("instance").asString(""),
                told.path("violations").valueStream().map(Problem::violation).toList(),
                retryAfter(response),
                told);
    }

    private static JsonNode members(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/problem+json")) {
            try {
                JsonNode told = Json.MAPPER.readTree(response.body());
                if (told.isObject()) {
                    return told;
                }
            } catch (JacksonException e) {
                // What is no problem is no worse than none: the status says what there is to know.
                return JsonNodeFactory.instance.objectNode();
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static Violation violation(JsonNode told) {
        return new Violation(
                told.path("field").asString(""),
                told.path("rule").asString(""),
                told.path("message").asString(""));
    }

    /** In seconds; a date, which HTTP would allow, no service sends. */
    private static @Nullable Duration retryAfter(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }
}
