package dk.seamark.kit.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

/**
 * One row of a service's access table.
 *
 * @param method the HTTP method
 * @param pattern a path pattern of Spring MVC: {@code /api/{municipality}/plans/{planId}}
 * @param roles the roles with access; empty means everyone, even without a token
 * @param cost the cost of a response, which decides the rate limit
 * @param costsWith the query parameter without which a request is light; null if the cost always applies
 * @param recorded whether responses are recorded in the log of access, as they are not meant for everyone
 * @param mostBytes the largest body; null for that of all requests, {@code seamark.http.max-body}
 */
public record AccessRule(
        HttpMethod method,
        String pattern,
        Set<Role> roles,
        Cost cost,
        @Nullable String costsWith,
        boolean recorded,
        @Nullable DataSize mostBytes) {

    /** The cost of answering a request. */
    public enum Cost {
        /** Negligible: not limited. */
        LIGHT,
        /** A pack is rendered, or read whole; or all events that name texts are read. */
        RENDERING,
        /** A whole journal is read. */
        REPLAYING,
        /** Many figures are recorded at once, from a body of some megabytes. */
        BATCH
    }

    /** Copies the roles. */
    public AccessRule {
        roles = Set.copyOf(roles);
    }

    /** A row that gives these roles access. */
    public static AccessRule allow(HttpMethod method, String pattern, Role first, Role... others) {
        Set<Role> roles = new java.util.HashSet<>(Set.of(others));
        roles.add(first);
        return new AccessRule(method, pattern, roles, Cost.LIGHT, null, false, null);
    }

    /** A row that gives everyone read access, with or without a token. */
    public static AccessRule open(String pattern) {
        return new AccessRule(HttpMethod.GET, pattern, Set.of(), Cost.LIGHT, null, false, null);
    }

    /** The same row with a rate limit. */
    public AccessRule costs(Cost what) {
        return new AccessRule(method, pattern, roles, what, null, recorded, mostBytes);
    }

    /** The same row with a rate limit for requests that have this query parameter. */
    public AccessRule costsWith(String parameter, Cost what) {
        return new AccessRule(method, pattern, roles, what, parameter, recorded, mostBytes);
    }

    /** The same row, with its responses recorded in the log of access. */
    public AccessRule inAccessLog() {
        return new AccessRule(method, pattern, roles, cost, costsWith, true, mostBytes);
    }

    /** The same row, with a largest body of its own. */
    public AccessRule takesUpTo(DataSize most) {
        return new AccessRule(method, pattern, roles, cost, costsWith, recorded, most);
    }
}
