/** A run: faults strike the running stack one after another, and after each all that was acknowledged is looked for. */
@NullMarked
package dk.seamark.faults;

import org.jspecify.annotations.NullMarked;
