@NullMarked
package dk.seamark.indicator.recordfigures.sheet;

import org.jspecify.annotations.NullMarked;
