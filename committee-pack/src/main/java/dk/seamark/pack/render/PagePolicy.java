package dk.seamark.pack.render;

import dk.seamark.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a browser may do with a pack: apply the style sheet inside the page, identified by its SHA-256, and nothing
 * else. The policy is computed from the bytes, so that it also fits a page made by an earlier version.
 */
public final class PagePolicy {

    private static final String START = "<style>";
    private static final String END = "</style>";

    private PagePolicy() {}

    /**
     * The value of {@code Content-Security-Policy} for this rendering.
     *
     * @param nothing the policy that allows nothing, which is extended
     */
    public static String of(PackFormat format, byte[] bytes, String nothing) {
        if (!format.mediaType().startsWith("text/html")) {
            return nothing;
        }
        // Only the first style element is allowed: everything that people wrote comes after it, in the body.
        String page = new String(bytes, StandardCharsets.UTF_8);
        int start = page.indexOf(START);
        int end = page.indexOf(END, Math.max(start, 0));
        return start < 0 || end < 0
                ? nothing
                : nothing + "; style-src 'sha256-" + sha256(page.substring(start + START.length(), end)) + "'";
    }

    private static String sha256(String style) {
        return Base64.getEncoder().encodeToString(Sha256.of(style));
    }
}
