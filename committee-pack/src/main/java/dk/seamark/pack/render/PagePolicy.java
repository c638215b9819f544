package dk.seamark.pack.render;

import dk.seamark.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a browser may do with a pack: apply the style sheet that is in its page, known by its SHA-256, and nothing
 * else. It follows from the bytes, so that it holds for a page that an earlier version made as well.
 */
public final class PagePolicy {

    private static final String START = "<style>";
    private static final String END = "</style>";

    private PagePolicy() {}

    /**
     * The policy for this form of a pack with these bytes, for the header {@code Content-Security-Policy}.
     *
     * @param nothing the policy of what may do nothing, which this one goes on from
     */
    public static String of(PackFormat format, byte[] bytes, String nothing) {
        if (!format.mediaType().startsWith("text/html")) {
            return nothing;
        }
        // Only the first is let through: all that people wrote stands behind it, in the body.
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
