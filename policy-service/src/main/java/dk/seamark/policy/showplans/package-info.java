/** Showing plans as they stand. */
@NullMarked
package dk.seamark.policy.showplans;

import org.jspecify.annotations.NullMarked;
