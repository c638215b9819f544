package dk.seamark.verify.audit;

import dk.seamark.verify.report.Unavailable;

/**
 * A walk through a log that did not come to its end.
 *
 * @param why what could not be had
 * @param position the ledger position of the first leaf of which nothing is known
 */
record BrokenOff(Unavailable why, long position) {}
