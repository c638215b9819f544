/** Plans and policies, read from the event store. */
@NullMarked
package dk.seamark.policy.history;

import org.jspecify.annotations.NullMarked;
