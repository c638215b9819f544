/**
 * Whether the event store has all that the service ever sent: after a restore it may lack its newest events, which
 * readers have already.
 */
@NullMarked
package dk.seamark.kit.store;

import org.jspecify.annotations.NullMarked;
