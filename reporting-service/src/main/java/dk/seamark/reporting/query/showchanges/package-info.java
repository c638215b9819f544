/** {@code GET …/years/{year}/changes}: what changed between two positions of the ledger, and why. */
@NullMarked
package dk.seamark.reporting.query.showchanges;

import org.jspecify.annotations.NullMarked;
