package dk.seamark.reporting.record.facts;

/**
 * The active generation of a municipality's facts for this version of the fold, and its last position.
 *
 * @param generation the number of the set of facts
 * @param position the last ledger position folded into it, from 0
 */
record FactHead(long generation, long position) {}
