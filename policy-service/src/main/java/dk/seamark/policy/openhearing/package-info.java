/** Sending a policy's draft into hearing. */
@NullMarked
package dk.seamark.policy.openhearing;

import org.jspecify.annotations.NullMarked;
