/** The faults, and the stack that they strike. */
@NullMarked
package dk.seamark.faults.strike;

import org.jspecify.annotations.NullMarked;
