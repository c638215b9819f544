/** Tests of reading JSON-stat. */
@NullMarked
package dk.seamark.indicator.jsonstat;

import org.jspecify.annotations.NullMarked;
