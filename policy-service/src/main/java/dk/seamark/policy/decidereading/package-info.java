/** Deciding what an approved plan leaves open. */
@NullMarked
package dk.seamark.policy.decidereading;

import org.jspecify.annotations.NullMarked;
