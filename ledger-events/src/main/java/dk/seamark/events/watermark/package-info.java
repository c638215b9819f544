/** The ledger's time passes, also where nothing else happens. */
@NullMarked
package dk.seamark.events.watermark;

import org.jspecify.annotations.NullMarked;
