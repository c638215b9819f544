/** Values that more than one family of events uses: periods, units, decisions, texts by reference. */
@NullMarked
package dk.seamark.events.value;

import org.jspecify.annotations.NullMarked;
