/** Figures and their slots: the rules for them, and their state. */
@NullMarked
package dk.seamark.indicator.figure;

import org.jspecify.annotations.NullMarked;
