/** Who calls, for which municipality, and what that role may do. */
@NullMarked
package dk.seamark.kit.security;

import org.jspecify.annotations.NullMarked;
