/** What the vocabulary's units are called, in Danish and English. */
@NullMarked
package dk.seamark.words;

import org.jspecify.annotations.NullMarked;
