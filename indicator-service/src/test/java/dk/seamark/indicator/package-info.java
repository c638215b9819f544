/** Tests of the aggregates and of the running service. */
@NullMarked
package dk.seamark.indicator;

import org.jspecify.annotations.NullMarked;
