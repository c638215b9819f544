/** Showing the current state of plans. */
@NullMarked
package dk.seamark.policy.showplans;

import org.jspecify.annotations.NullMarked;
