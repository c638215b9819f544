package dk.seamark.kit.problem;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What every answer tells a browser, whoever opened its address: run nothing and fetch nothing for it, show it in no
 * frame, send nobody its address, guess no other type. What Spring Security adds by itself, as {@code Cache-Control}
 * and, over TLS, {@code Strict-Transport-Security}, is not among it.
 */
public final class AnswerHeaders {

    /** The name of the header that says what a page may load and do. */
    public static final String POLICY = "Content-Security-Policy";

    /** Nothing at all: no script, no picture, no form, no frame around it, no other base of its links. */
    public static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The headers with their values, by name. */
    public static final Map<String, String> ALL = Map.of(
            POLICY,
            NOTHING,
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private AnswerHeaders() {}

    /** Sets them on an answer that is made without Spring Security. */
    static void set(BiConsumer<String, String> header) {
        ALL.forEach(header);
    }
}
