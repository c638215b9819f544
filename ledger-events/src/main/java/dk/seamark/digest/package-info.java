/** Fingerprints of bytes. */
@NullMarked
package dk.seamark.digest;

import org.jspecify.annotations.NullMarked;
