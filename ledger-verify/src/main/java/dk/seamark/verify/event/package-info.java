/** The events of a bundle: lines, leaves, commitments, and the vocabulary's events read from their bytes. */
@NullMarked
package dk.seamark.verify.event;

import org.jspecify.annotations.NullMarked;
