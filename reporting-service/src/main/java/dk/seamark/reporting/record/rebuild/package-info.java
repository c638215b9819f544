/**
 * Builds the facts of a ledger again, beside those that are asked, compares both, and lets the fresh ones be asked
 * from then on. Somebody asks for it, or the night does.
 */
@NullMarked
package dk.seamark.reporting.record.rebuild;

import org.jspecify.annotations.NullMarked;
