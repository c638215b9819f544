package dk.seamark.kit.security;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * One row of a service's rights.
 *
 * @param method the HTTP method
 * @param pattern a path pattern as Spring MVC's: {@code /api/{municipality}/plans/{planId}}
 * @param roles who may; empty means everyone, even without a token
 */
public record AccessRule(HttpMethod method, String pattern, Set<Role> roles) {

    /** Copies the roles. */
    public AccessRule {
        roles = Set.copyOf(roles);
    }

    /** A row that lets these roles in. */
    public static AccessRule allow(HttpMethod method, String pattern, Role first, Role... others) {
        Set<Role> roles = new java.util.HashSet<>(Set.of(others));
        roles.add(first);
        return new AccessRule(method, pattern, roles);
    }

    /** A row that lets everyone read, with or without a token. */
    public static AccessRule open(String pattern) {
        return new AccessRule(HttpMethod.GET, pattern, Set.of());
    }
}
