/** Packs that showed a text get renderings without it when the text is erased. */
@NullMarked
package dk.seamark.reporting.publish.redactpack;

import org.jspecify.annotations.NullMarked;
