/** Tests of the client of StatBank. */
@NullMarked
package dk.seamark.indicator.statbank;

import org.jspecify.annotations.NullMarked;
