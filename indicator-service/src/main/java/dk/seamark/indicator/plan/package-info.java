/** The plan as this service knows it: what may be delivered, by whom, for which periods. */
@NullMarked
package dk.seamark.indicator.plan;

import org.jspecify.annotations.NullMarked;
