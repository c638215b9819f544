/** {@code GET …/packs}: the packs that were issued, byte for byte. */
@NullMarked
package dk.seamark.reporting.readpack;

import org.jspecify.annotations.NullMarked;
