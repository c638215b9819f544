/** What a public edition of a pack may show: small numbers are withheld, and so is what would give them away. */
@NullMarked
package dk.seamark.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
