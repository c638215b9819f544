/** A centre withdraws its track report. */
@NullMarked
package dk.seamark.indicator.withdrawtrackreport;

import org.jspecify.annotations.NullMarked;
