/** {@code GET …/years/{year}/changes}: what changed between two positions of the ledger, and why. */
@NullMarked
package dk.seamark.reporting.showchanges;

import org.jspecify.annotations.NullMarked;
