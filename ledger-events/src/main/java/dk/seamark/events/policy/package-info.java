/** What happens to a policy, and what it says. */
@NullMarked
package dk.seamark.events.policy;

import org.jspecify.annotations.NullMarked;
