package dk.seamark.stack.issuer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token speaks for.
 *
 * @param municipality slug
 * @param role {@code centre-staff}, {@code plan-owner}, {@code secretariat}, {@code auditor} or
 *     {@code public}
 * @param centre slug; of centre staff alone; null if none
 * @param person tells two people of the same role apart; null for the first one
 */
public record Identity(
        String municipality,
        String role,
        @Nullable String centre,
        @Nullable String person) {
    /** Somebody of this role who belongs to no centre. */
    public static Identity of(String municipality, String role) {
        return new Identity(municipality, role, null, null);
    }

    /** Staff of a centre. */
    public static Identity centreStaff(String municipality, String centre) {
        return new Identity(municipality, "centre-staff", centre, null);
    }

    /** Another person with the same rights, and so with another {@code sub}. */
    public Identity person(String name) {
        return new Identity(municipality, role, centre, name);
    }

    /** The names and values that are there, as the token request carries them. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("municipality", municipality);
        parameters.put("role", role);
        if (centre != null) {
            parameters.put("centre", centre);
        }
        if (person != null) {
            parameters.put("person", person);
        }
        return parameters;
    }
}
