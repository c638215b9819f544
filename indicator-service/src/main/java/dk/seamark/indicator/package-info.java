/**
 * indicator-service: what the centres deliver, that is figures, corrections, reasons for missing ones, and the tracks'
 * reports. The aggregates are in this package, above their slices.
 */
@NullMarked
package dk.seamark.indicator;

import org.jspecify.annotations.NullMarked;
