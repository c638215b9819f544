/**
 * indicator-service: what the centres deliver. Figures, corrections, reasons for missing ones, and
 * the tracks' texts. The aggregates stand here, above their slices.
 */
@NullMarked
package dk.seamark.indicator;

import org.jspecify.annotations.NullMarked;
