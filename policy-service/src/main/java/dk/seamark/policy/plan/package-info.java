/** The content of a plan, its document, and its state, folded from its events. */
@NullMarked
package dk.seamark.policy.plan;

import org.jspecify.annotations.NullMarked;
