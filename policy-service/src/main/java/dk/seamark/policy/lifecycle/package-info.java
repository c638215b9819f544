/** What a policy's events add up to, and the document that it is entered from. */
@NullMarked
package dk.seamark.policy.lifecycle;

import org.jspecify.annotations.NullMarked;
