/** Entering a policy that the council adopted. */
@NullMarked
package dk.seamark.policy.enterpolicy;

import org.jspecify.annotations.NullMarked;
