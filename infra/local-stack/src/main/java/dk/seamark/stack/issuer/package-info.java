/** The OIDC issuer of the local stack: its own program, and how others get tokens from it. */
@NullMarked
package dk.seamark.stack.issuer;

import org.jspecify.annotations.NullMarked;
