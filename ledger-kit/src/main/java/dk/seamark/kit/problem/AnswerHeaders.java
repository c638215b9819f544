package dk.seamark.kit.problem;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Security headers of every response: the browser must not run or fetch anything for it, show it in a frame, send its
 * URL to others, or guess another type. Headers that Spring Security adds itself, such as {@code Cache-Control} and,
 * over TLS, {@code Strict-Transport-Security}, are not included.
 */
public final class AnswerHeaders {

    /** The name of the header that restricts what a page may load and do. */
    public static final String POLICY = "Content-Security-Policy";

    /** The policy that allows nothing: no script, image, form, frame around it, or other base URL. */
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

    /** Sets them on a response that does not pass through Spring Security. */
    static void set(BiConsumer<String, String> header) {
        ALL.forEach(header);
    }
}
