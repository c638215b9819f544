/** The events of the journal with all that it holds of them: what they are about, why, by whom and when. */
@NullMarked
package dk.seamark.reporting.record.history;

import org.jspecify.annotations.NullMarked;
