/** The canonical form of what the ledger holds, so that anybody can recompute its hashes. */
@NullMarked
package dk.seamark.standing.canonical;

import org.jspecify.annotations.NullMarked;
