/** What the ledger says about a period: each target's verdict and each track's report, as known at a position. */
@NullMarked
package dk.seamark.events.standing;

import org.jspecify.annotations.NullMarked;
