/** Says in Danish and English how a verdict came about, so that a committee member can follow it. */
@NullMarked
package dk.seamark.pack.explain;

import org.jspecify.annotations.NullMarked;
