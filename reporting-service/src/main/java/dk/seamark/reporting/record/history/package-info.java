/** Events with everything that the journal holds about them: their subject, reason, actor and time. */
@NullMarked
package dk.seamark.reporting.record.history;

import org.jspecify.annotations.NullMarked;
