/** Tests of the fonts and of how letters are joined. */
@NullMarked
package dk.seamark.pack.font;

import org.jspecify.annotations.NullMarked;
