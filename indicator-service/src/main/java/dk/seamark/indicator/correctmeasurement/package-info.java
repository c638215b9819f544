/** Correcting a figure: another takes its place, with a reason and a link to what it corrects. */
@NullMarked
package dk.seamark.indicator.correctmeasurement;

import org.jspecify.annotations.NullMarked;
