/** {@code GET …/ledger}: the end of the journal, and waiting for an event to arrive in it. */
@NullMarked
package dk.seamark.reporting.query.showledger;

import org.jspecify.annotations.NullMarked;
