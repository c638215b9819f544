/** Entering a plan as one document, or trying what it would change. */
@NullMarked
package dk.seamark.policy.enterplan;

import org.jspecify.annotations.NullMarked;
