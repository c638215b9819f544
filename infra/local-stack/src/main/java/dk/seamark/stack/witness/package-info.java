/** A witness of the transparency logs, as a process. */
@NullMarked
package dk.seamark.stack.witness;

import org.jspecify.annotations.NullMarked;
