/** How events and their values are named on the wire: codes, kinds, event types. */
@NullMarked
package dk.seamark.events.wire;

import org.jspecify.annotations.NullMarked;
