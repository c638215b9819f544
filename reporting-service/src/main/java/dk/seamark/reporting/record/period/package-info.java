/** What a request about a year names: the year, the plan, and as of when. */
@NullMarked
package dk.seamark.reporting.record.period;

import org.jspecify.annotations.NullMarked;
