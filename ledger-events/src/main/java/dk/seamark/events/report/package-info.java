/** Events about the reports that centres submit on their tracks. */
@NullMarked
package dk.seamark.events.report;

import org.jspecify.annotations.NullMarked;
