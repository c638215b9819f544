/**
 * The journal: every event of every municipality in the order of the topic, each with its ledger
 * position, and the ledgers folded from it.
 */
@NullMarked
package dk.seamark.reporting.record.journal;

import org.jspecify.annotations.NullMarked;
