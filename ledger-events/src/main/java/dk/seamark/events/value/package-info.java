/** Values that several families of events use: periods, units, decisions, references to texts. */
@NullMarked
package dk.seamark.events.value;

import org.jspecify.annotations.NullMarked;
