/** The committee pack as a view: everything that a reader is shown, already worded in Danish. */
@NullMarked
package dk.seamark.reporting.pack;

import org.jspecify.annotations.NullMarked;
