/**
 * Figures that national statistics have and the ledger has not: queries that are kept, what their source answered, and
 * the proposals in it. Nothing is recorded until a person of the indicator's centre confirms a proposal.
 */
@NullMarked
package dk.seamark.indicator.proposefigures;

import org.jspecify.annotations.NullMarked;
