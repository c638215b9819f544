package dk.seamark.stack.client;

import org.jspecify.annotations.Nullable;

/**
 * Whom a token speaks for.
 *
 * @param municipality the municipality's key
 * @param role the role as tokens write it: {@code centre-staff}
 * @param centre the centre's id; null for a role that belongs to none
 */
public record Person(
        String municipality, String role, @Nullable String centre) {

    /** Somebody with a role of the municipality as a whole. */
    public static Person of(String municipality, String role) {
        return new Person(municipality, role, null);
    }

    /** Somebody on the staff of a centre. */
    public static Person staffOf(String municipality, String centre) {
        return new Person(municipality, "centre-staff", centre);
    }
}
