/** Showing policies as they stand and as they were worded. */
@NullMarked
package dk.seamark.policy.showpolicies;

import org.jspecify.annotations.NullMarked;
