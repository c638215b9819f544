/** Throwing a drafted plan away. */
@NullMarked
package dk.seamark.policy.discardplan;

import org.jspecify.annotations.NullMarked;
