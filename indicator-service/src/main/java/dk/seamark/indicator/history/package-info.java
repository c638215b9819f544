/** Reads the current state from this service's streams. */
@NullMarked
package dk.seamark.indicator.history;

import org.jspecify.annotations.NullMarked;
