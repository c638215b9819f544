/** Which characters a text may hold, so that a reader sees all of it in the order in which it is written. */
@NullMarked
package dk.seamark.characters;

import org.jspecify.annotations.NullMarked;
