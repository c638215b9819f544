/** Correcting a figure: another replaces it, with a reason and a link to the corrected one. */
@NullMarked
package dk.seamark.indicator.correctmeasurement;

import org.jspecify.annotations.NullMarked;
