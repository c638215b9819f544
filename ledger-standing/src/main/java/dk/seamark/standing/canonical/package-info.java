/** The one written form of what the ledger holds, so that its hashes can be made again by anybody. */
@NullMarked
package dk.seamark.standing.canonical;

import org.jspecify.annotations.NullMarked;
