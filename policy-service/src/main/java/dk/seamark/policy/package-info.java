/** policy-service: the policies and plans of municipalities, each an aggregate above its slices. */
@NullMarked
package dk.seamark.policy;

import org.jspecify.annotations.NullMarked;
