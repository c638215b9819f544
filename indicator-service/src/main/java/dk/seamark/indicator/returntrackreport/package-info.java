/** The secretariat sends a track report back to be mended. */
@NullMarked
package dk.seamark.indicator.returntrackreport;

import org.jspecify.annotations.NullMarked;
