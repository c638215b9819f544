package dk.seamark.kit.security;

import dk.seamark.events.plan.CentreId;
import dk.seamark.events.value.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * The caller, according to the token. A controller method with a parameter of this type gets the request's.
 *
 * @param municipality the municipality whose ledger the caller may access
 * @param role the caller's role there
 * @param centre the caller's centre; null for everyone but centre staff
 * @param actor the token's subject: an opaque id, never a name
 */
public record Caller(
        Municipality municipality, Role role, @Nullable CentreId centre, String actor) {

    /** Whether the caller's centre is this one. */
    public boolean belongsTo(CentreId other) {
        return other.equals(centre);
    }
}
