package dk.seamark.kit.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One row of a service's rights.
 *
 * @param method the HTTP method
 * @param pattern a path pattern as Spring MVC's: {@code /api/{municipality}/plans/{planId}}
 * @param roles who may; empty means everyone, even without a token
 * @param cost what answering takes, which decides how often one may ask
 * @param costsWith the parameter of the query without which answering is light; null if it never is
 * @param recorded whether the log of access says who was answered: for what is not meant for everyone
 */
public record AccessRule(
        HttpMethod method,
        String pattern,
        Set<Role> roles,
        Cost cost,
        @Nullable String costsWith,
        boolean recorded) {

    /** What answering a request takes. */
    public enum Cost {
        /** Next to nothing: nobody counts. */
        LIGHT,
        /** A pack is rendered, or read whole. */
        RENDERING,
        /** A whole journal is read. */
        REPLAYING
    }

    /** Copies the roles. */
    public AccessRule {
        roles = Set.copyOf(roles);
    }

    /** A row that lets these roles in. */
    public static AccessRule allow(HttpMethod method, String pattern, Role first, Role... others) {
        Set<Role> roles = new java.util.HashSet<>(Set.of(others));
        roles.add(first);
        return new AccessRule(method, pattern, roles, Cost.LIGHT, null, false);
    }

    /** A row that lets everyone read, with or without a token. */
    public static AccessRule open(String pattern) {
        return new AccessRule(HttpMethod.GET, pattern, Set.of(), Cost.LIGHT, null, false);
    }

    /** The same row, whose requests are counted, and refused when there are too many. */
    public AccessRule costs(Cost what) {
        return new AccessRule(method, pattern, roles, what, null, recorded);
    }

    /** The same row, of which those requests are counted that have this parameter in their query. */
    public AccessRule costsWith(String parameter, Cost what) {
        return new AccessRule(method, pattern, roles, what, parameter, recorded);
    }

    /** The same row, whose answers are recorded in the log of access. */
    public AccessRule inAccessLog() {
        return new AccessRule(method, pattern, roles, cost, costsWith, true);
    }
}
