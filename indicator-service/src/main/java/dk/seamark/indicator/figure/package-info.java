/** Figures and their slots: what may stand in one, and what stands in it now. */
@NullMarked
package dk.seamark.indicator.figure;

import org.jspecify.annotations.NullMarked;
