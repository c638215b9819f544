package dk.seamark.reporting.record.facts;

/**
 * Which facts of a municipality this version asks, and how far they have come.
 *
 * @param generation which of the sets of facts that stand beside each other
 * @param position the last ledger position that they know, from 0
 */
record FactHead(long generation, long position) {}
