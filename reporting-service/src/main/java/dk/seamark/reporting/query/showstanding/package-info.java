/** {@code GET …/years/{year}/standing}: the standing of a period, now or as of a position. */
@NullMarked
package dk.seamark.reporting.query.showstanding;

import org.jspecify.annotations.NullMarked;
