package dk.seamark.kit.security;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The value of {@code WWW-Authenticate} (RFC 6750, section 3). It says that a token was refused, but never why, as the
 * reason would help somebody who tries out tokens.
 */
final class Challenge {

    private final String where;

    /** @param metadata the URL of the metadata that names the trusted issuer; null if there is none */
    Challenge(@Nullable String metadata) {
        this.where = metadata == null ? "" : "resource_metadata=\"" + metadata + "\"";
    }

    void noToken(HttpServletResponse response) {
        say(response, "");
    }

    void badToken(HttpServletResponse response) {
        say(response, "error=\"invalid_token\"");
    }

    void noRight(HttpServletResponse response) {
        say(response, "error=\"insufficient_scope\"");
    }

    private void say(HttpServletResponse response, String error) {
        String parameters = error.isEmpty() || where.isEmpty() ? error + where : error + ", " + where;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, ("Bearer " + parameters).strip());
    }
}
