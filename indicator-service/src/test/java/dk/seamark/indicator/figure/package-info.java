/** Tests of this package's rules. */
@NullMarked
package dk.seamark.indicator.figure;

import org.jspecify.annotations.NullMarked;
