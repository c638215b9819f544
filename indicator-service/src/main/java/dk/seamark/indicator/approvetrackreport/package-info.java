/** The secretariat approves a track report for the pack. */
@NullMarked
package dk.seamark.indicator.approvetrackreport;

import org.jspecify.annotations.NullMarked;
