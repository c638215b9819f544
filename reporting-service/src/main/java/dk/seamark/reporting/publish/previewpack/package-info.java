/** {@code GET …/years/{year}/pack}: a preview of the pack, marked as a draft. */
@NullMarked
package dk.seamark.reporting.publish.previewpack;

import org.jspecify.annotations.NullMarked;
