/** Plans and policies as the event store has them. */
@NullMarked
package dk.seamark.policy.history;

import org.jspecify.annotations.NullMarked;
