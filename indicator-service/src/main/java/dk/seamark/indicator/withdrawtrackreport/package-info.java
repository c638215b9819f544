/** A centre takes its track report back. */
@NullMarked
package dk.seamark.indicator.withdrawtrackreport;

import org.jspecify.annotations.NullMarked;
