package dk.seamark.reporting.facts;

/**
 * Which facts of a municipality are asked, and how far they have come.
 *
 * @param generation which of the sets of facts that stand beside each other
 * @param position the last ledger position that they know, from 0
 * @param foldVersion which fold of which events made them
 */
record FactHead(long generation, long position, String foldVersion) {}
