/**
 * The facts that make up the state of each ledger, in a table with two times: which period a fact describes,
 * and from which position to which it stood. It answers for any position without folding the events again.
 */
@NullMarked
package dk.seamark.reporting.record.facts;

import org.jspecify.annotations.NullMarked;
