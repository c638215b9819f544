/** Tests of this package. */
@NullMarked
package dk.seamark.indicator.request;

import org.jspecify.annotations.NullMarked;
