package dk.seamark.kit.security;

import java.util.List;

/** A service's rights, as a table. What no row names is denied. The rows of all beans of this type count. */
@FunctionalInterface
public interface AccessRules {

    /** The rows; the first that fits a request decides. */
    List<AccessRule> rows();
}
