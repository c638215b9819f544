/**
 * Showing a centre what it has to deliver for a period, with the last period's figures beside it.
 */
@NullMarked
package dk.seamark.indicator.showfigures;

import org.jspecify.annotations.NullMarked;
