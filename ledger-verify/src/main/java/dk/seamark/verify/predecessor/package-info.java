/** What a municipality that was merged into another one had published, proved without its ledger. */
@NullMarked
package dk.seamark.verify.predecessor;

import org.jspecify.annotations.NullMarked;
