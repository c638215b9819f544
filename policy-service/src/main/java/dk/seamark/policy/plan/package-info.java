/** What a plan is: its content, its document, and the state that its events add up to. */
@NullMarked
package dk.seamark.policy.plan;

import org.jspecify.annotations.NullMarked;
