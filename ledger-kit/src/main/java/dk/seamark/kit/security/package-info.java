/** The caller, the municipality, and the rights of the roles. */
@NullMarked
package dk.seamark.kit.security;

import org.jspecify.annotations.NullMarked;
