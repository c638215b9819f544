/** {@code GET …/years/{year}/pack}: what the pack would be, marked as a draft. */
@NullMarked
package dk.seamark.reporting.publish.previewpack;

import org.jspecify.annotations.NullMarked;
