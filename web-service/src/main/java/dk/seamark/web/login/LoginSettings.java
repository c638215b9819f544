package dk.seamark.web.login;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where and as whom people are signed in.
 *
 * @param issuer the issuer of the ID tokens, as their {@code iss} has it
 * @param authorization where a browser is sent to sign in
 * @param token where this service gets the tokens
 * @param keys where this service gets the issuer's keys
 * @param endSession where a browser is sent to sign out
 * @param clientId this service's name at the issuer
 * @param clientSecret its secret there
 * @param idle after how long without a request a session ends
 * @param longest after how long it ends in any case
 */
@ConfigurationProperties("seamark.login")
record LoginSettings(
        URI issuer,
        URI authorization,
        URI token,
        URI keys,
        URI endSession,
        String clientId,
        String clientSecret,
        Duration idle,
        Duration longest) {

    LoginSettings {
        if (clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "seamark.login.client-secret is not set: without it nobody can sign in; set it.");
        }
        if (!idle.isPositive() || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "seamark.login.idle is %s and longest is %s; both are positive, and the second is the longer."
                            .formatted(idle, longest));
        }
    }

    /** The issuer's pages, to which a form of ours may lead: those of its host. */
    String endSessionOrigin() {
        return endSession.getScheme() + "://" + endSession.getAuthority();
    }
}
