package dk.seamark.kit.security;

import java.util.List;

/** A service's access table. What no row names is denied. The rows of all beans of this type are combined. */
@FunctionalInterface
public interface AccessRules {

    /**
     * The rows, in any order: the most specific one that matches a request decides. The service does not start if a row
     * is shadowed by another, or matches no method.
     */
    List<AccessRule> rows();
}
