/** Recording a figure for a slot that has none. */
@NullMarked
package dk.seamark.indicator.recordmeasurement;

import org.jspecify.annotations.NullMarked;
