/** The Merkle tree of RFC 6962: hashes, inclusion and consistency, as a verifier computes them. */
@NullMarked
package dk.seamark.verify.tree;

import org.jspecify.annotations.NullMarked;
