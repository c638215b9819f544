/** Leaving a finding of a plan as it is, for a reason. */
@NullMarked
package dk.seamark.policy.acknowledgefinding;

import org.jspecify.annotations.NullMarked;
