/** What happens to the figures of a slot. */
@NullMarked
package dk.seamark.events.figure;

import org.jspecify.annotations.NullMarked;
