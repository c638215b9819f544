/** Entering a plan as one document, or a dry run that shows its changes. */
@NullMarked
package dk.seamark.policy.enterplan;

import org.jspecify.annotations.NullMarked;
