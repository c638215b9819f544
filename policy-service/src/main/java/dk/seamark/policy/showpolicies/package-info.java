/** Showing the current state of policies and their earlier texts. */
@NullMarked
package dk.seamark.policy.showpolicies;

import org.jspecify.annotations.NullMarked;
