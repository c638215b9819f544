/**
 * The offline verifier: whether the bundle of an issued pack is what the municipality's log says. It shares
 * no code with what wrote the bundle; of Seamark it knows the vocabulary alone.
 */
@NullMarked
package dk.seamark.verify;

import org.jspecify.annotations.NullMarked;
