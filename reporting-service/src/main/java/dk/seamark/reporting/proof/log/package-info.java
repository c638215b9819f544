/**
 * The journal as a transparency log: a Merkle tree of RFC 6962 over its entries, in the tiles, checkpoints and signed
 * notes of C2SP, so that tools of others can verify it.
 */
@NullMarked
package dk.seamark.reporting.proof.log;

import org.jspecify.annotations.NullMarked;
