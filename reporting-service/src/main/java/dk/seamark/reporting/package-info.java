/** reporting-service: the journal of all events, how each year stands, and the committee's packs. */
@NullMarked
package dk.seamark.reporting;

import org.jspecify.annotations.NullMarked;
