/** Submitting a track's report. */
@NullMarked
package dk.seamark.indicator.submittrackreport;

import org.jspecify.annotations.NullMarked;
