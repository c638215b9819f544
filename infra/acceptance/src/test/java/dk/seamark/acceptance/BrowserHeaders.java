package dk.seamark.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What every answer must tell a browser, as docs/security.md says; read here, not asked of the services. */
final class BrowserHeaders {

    /** What each header must hold; a page of a pack allows its own style beside it, by hash. */
    private static final Map<String, List<String>> DEMANDED = Map.of(
            "content-security-policy",
            List.of("default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"),
            "referrer-policy",
            List.of("no-referrer"),
            "x-content-type-options",
            List.of("nosniff"),
            "x-frame-options",
            List.of("deny"));

    private BrowserHeaders() {}

    /**
     * What is missing in an answer.
     *
     * @param headers the value of a header by its name in lower case, "" if there is none
     * @return empty if nothing is missing
     */
    static List<String> missing(UnaryOperator<String> headers) {
        return DEMANDED.entrySet().stream()
                .flatMap(header -> missing(header.getKey(), header.getValue(), headers.apply(header.getKey())))
                .sorted()
                .toList();
    }

    private static Stream<String> missing(String name, List<String> demanded, String value) {
        return demanded.stream()
                .filter(part -> !value.toLowerCase(Locale.ROOT).contains(part))
                .map(part -> name + " without " + part + ": '" + value + "'");
    }
}
