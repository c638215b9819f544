/** {@code GET …/years/{year}/standing}: how a year stands, now or as of a position. */
@NullMarked
package dk.seamark.reporting.query.showstanding;

import org.jspecify.annotations.NullMarked;
