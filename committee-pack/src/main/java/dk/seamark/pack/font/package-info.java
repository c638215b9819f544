/** Letters of every script: which font has them, how they are joined, and the font that a PDF carries for them. */
@NullMarked
package dk.seamark.pack.font;

import org.jspecify.annotations.NullMarked;
