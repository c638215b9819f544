/** Tests of this package's rules. */
@NullMarked
package dk.seamark.indicator.submittrackreport;

import org.jspecify.annotations.NullMarked;
