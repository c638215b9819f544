/** Approving a drafted plan. */
@NullMarked
package dk.seamark.policy.approveplan;

import org.jspecify.annotations.NullMarked;
