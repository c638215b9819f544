/** Tests of this package's rules. */
@NullMarked
package dk.seamark.indicator.plan;

import org.jspecify.annotations.NullMarked;
