/** What a public edition of a pack may show: small numbers are withheld, and so is what would give them away. */
@NullMarked
package dk.seamark.pack.disclosure;

import org.jspecify.annotations.NullMarked;
