/** Showing the state and content of a track report to its centre and to those who judge it. */
@NullMarked
package dk.seamark.indicator.showreport;

import org.jspecify.annotations.NullMarked;
