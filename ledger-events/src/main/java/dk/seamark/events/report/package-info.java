/** What happens to the reports that centres hand in on their tracks. */
@NullMarked
package dk.seamark.events.report;

import org.jspecify.annotations.NullMarked;
