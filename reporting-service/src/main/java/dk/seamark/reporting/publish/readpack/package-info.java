/** {@code GET …/packs}: the packs that were issued, byte for byte. */
@NullMarked
package dk.seamark.reporting.publish.readpack;

import org.jspecify.annotations.NullMarked;
