/** The figures of a centre as a sheet that any office can fill in: what is written, and how it is read again. */
@NullMarked
package dk.seamark.indicator.recordfigures.sheet;

import org.jspecify.annotations.NullMarked;
