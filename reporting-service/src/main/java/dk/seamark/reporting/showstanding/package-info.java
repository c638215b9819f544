/** {@code GET …/years/{year}/standing}: how a year stands, now or as of a position. */
@NullMarked
package dk.seamark.reporting.showstanding;

import org.jspecify.annotations.NullMarked;
