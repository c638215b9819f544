/** The committee pack as a view: everything that a reader is shown, already worded, in Danish and in English. */
@NullMarked
package dk.seamark.pack;

import org.jspecify.annotations.NullMarked;
