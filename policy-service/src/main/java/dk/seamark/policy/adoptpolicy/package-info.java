/** Adopting a policy. */
@NullMarked
package dk.seamark.policy.adoptpolicy;

import org.jspecify.annotations.NullMarked;
