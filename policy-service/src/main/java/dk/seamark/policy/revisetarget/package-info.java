/** Revising a target of an approved plan by a decision. */
@NullMarked
package dk.seamark.policy.revisetarget;

import org.jspecify.annotations.NullMarked;
