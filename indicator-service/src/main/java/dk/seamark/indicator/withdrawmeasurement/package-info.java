/** Withdrawing a figure, so that its slot has none. */
@NullMarked
package dk.seamark.indicator.withdrawmeasurement;

import org.jspecify.annotations.NullMarked;
