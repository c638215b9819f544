/** {@code GET …/packs}: the issued packs, byte for byte. */
@NullMarked
package dk.seamark.reporting.publish.readpack;

import org.jspecify.annotations.NullMarked;
