/** Amending an approved plan by a decision. */
@NullMarked
package dk.seamark.policy.amendplan;

import org.jspecify.annotations.NullMarked;
