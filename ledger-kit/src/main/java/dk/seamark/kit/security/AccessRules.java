package dk.seamark.kit.security;

import java.util.List;

/** A service's rights, as a table. What no row names is denied. The rows of all beans of this type count. */
@FunctionalInterface
public interface AccessRules {

    /**
     * The rows, in any order: the most specific that fits a request decides. The service does not start with a row
     * that another one shadows, nor with one that is of no method.
     */
    List<AccessRule> rows();
}
