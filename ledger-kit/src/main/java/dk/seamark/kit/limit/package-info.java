/** Limits on expensive requests of a caller or an address, and on invalid tokens from an address. */
@NullMarked
package dk.seamark.kit.limit;

import org.jspecify.annotations.NullMarked;
