/** Handing in what was done on a track. */
@NullMarked
package dk.seamark.indicator.submittrackreport;

import org.jspecify.annotations.NullMarked;
