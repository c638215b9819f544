/** Which figures the public edition of a pack withholds: small counts, and figures that would reveal them. */
@NullMarked
package dk.seamark.pack.disclosure;

import org.jspecify.annotations.NullMarked;
