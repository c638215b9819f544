/** The committee pack as a view model: everything that a reader is shown, as text, in Danish and in English. */
@NullMarked
package dk.seamark.pack;

import org.jspecify.annotations.NullMarked;
