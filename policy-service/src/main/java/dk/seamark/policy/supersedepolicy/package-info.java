/** Letting an adopted policy give way to a later one. */
@NullMarked
package dk.seamark.policy.supersedepolicy;

import org.jspecify.annotations.NullMarked;
