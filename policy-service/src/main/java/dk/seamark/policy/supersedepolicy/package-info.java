/** Superseding an adopted policy by a later one. */
@NullMarked
package dk.seamark.policy.supersedepolicy;

import org.jspecify.annotations.NullMarked;
