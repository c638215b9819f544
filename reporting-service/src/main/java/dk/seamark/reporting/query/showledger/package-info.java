/** {@code GET …/ledger}: how far the journal is, and waiting for an event to come. */
@NullMarked
package dk.seamark.reporting.query.showledger;

import org.jspecify.annotations.NullMarked;
