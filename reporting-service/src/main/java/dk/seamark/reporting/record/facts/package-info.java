/**
 * The facts that make up the state of each ledger, in a bitemporal table: the period that a fact describes (valid
 * time), and the positions between which it was valid in the ledger (system time). It answers for any position without
 * folding the events again.
 */
@NullMarked
package dk.seamark.reporting.record.facts;

import org.jspecify.annotations.NullMarked;
