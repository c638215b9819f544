/** {@code GET …/history}: what happened to a plan, a track, an indicator or a year, event by event. */
@NullMarked
package dk.seamark.reporting.query.showhistory;

import org.jspecify.annotations.NullMarked;
