/** Reading streams of this service: what stands in them now. */
@NullMarked
package dk.seamark.indicator.history;

import org.jspecify.annotations.NullMarked;
