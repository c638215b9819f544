/** Tests of this package's rules. */
@NullMarked
package dk.seamark.indicator.report;

import org.jspecify.annotations.NullMarked;
