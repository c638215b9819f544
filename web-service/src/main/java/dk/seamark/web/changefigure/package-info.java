/** A figure that stands is corrected, taken back, or said to be final. */
@NullMarked
package dk.seamark.web.changefigure;

import org.jspecify.annotations.NullMarked;
