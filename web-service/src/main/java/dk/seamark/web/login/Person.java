package dk.seamark.web.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whoever is signed in, as the ID token says. What they may do is decided by the services, from the access token.
 *
 * @param municipality the key of their municipality
 * @param role {@code centre-staff}, {@code plan-owner}, {@code secretariat}, {@code auditor} or {@code public}
 * @param centre the key of their centre; null if they belong to none
 */
public record Person(
        String municipality, String role, @Nullable String centre) {

    /** Whoever is signed in; null if nobody is, or their token lacks a municipality or a role. */
    public static @Nullable Person of(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
            return null;
        }
        String municipality = user.getClaimAsString("municipality");
        String role = user.getClaimAsString("role");
        return municipality == null || role == null
                ? null
                : new Person(municipality, role, user.getClaimAsString("centre"));
    }

    /** Whether they work with the plans; the public reads packs alone. */
    public boolean isStaff() {
        return !role.equals("public");
    }

    /** Whether they deliver figures and texts. */
    public boolean isCentreStaff() {
        return role.equals("centre-staff");
    }
}
