/** The secretariat lets a quiet municipality's ledger time pass, so that today can be asked about. */
@NullMarked
package dk.seamark.reporting.record.advancewatermark;

import org.jspecify.annotations.NullMarked;
