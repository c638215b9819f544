/** Policies, as policy-service takes and tells them. */
@NullMarked
package dk.seamark.client.policy;

import org.jspecify.annotations.NullMarked;
