package dk.seamark.kit.security;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What {@code WWW-Authenticate} says (RFC 6750, section 3). That a token was refused is told, and never why: the reason
 * is of use to whoever tries tokens out.
 */
final class Challenge {

    private final String where;

    /** @param metadata the address that says which issuer's tokens are good; null if there is none */
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
