/** reporting-service: the journal of all events, the standing of each period, and the committee's packs. */
@NullMarked
package dk.seamark.reporting;

import org.jspecify.annotations.NullMarked;
