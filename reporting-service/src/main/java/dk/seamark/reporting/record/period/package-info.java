/** The parameters of a request about a period: the period, the plan, and the position as of which. */
@NullMarked
package dk.seamark.reporting.record.period;

import org.jspecify.annotations.NullMarked;
