/**
 * Showing where a track report stands, and what it says, to its centre and to those who judge it.
 */
@NullMarked
package dk.seamark.indicator.showreport;

import org.jspecify.annotations.NullMarked;
