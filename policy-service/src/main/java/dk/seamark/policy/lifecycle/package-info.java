/** The state of a policy, folded from its events, and the document that it is entered from. */
@NullMarked
package dk.seamark.policy.lifecycle;

import org.jspecify.annotations.NullMarked;
