/** Confirming a provisional figure, so that it is final. */
@NullMarked
package dk.seamark.indicator.confirmmeasurement;

import org.jspecify.annotations.NullMarked;
