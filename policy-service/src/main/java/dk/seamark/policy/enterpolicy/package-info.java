/** Entering a draft of a policy. */
@NullMarked
package dk.seamark.policy.enterpolicy;

import org.jspecify.annotations.NullMarked;
