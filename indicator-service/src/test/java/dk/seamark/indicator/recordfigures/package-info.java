@NullMarked
package dk.seamark.indicator.recordfigures;

import org.jspecify.annotations.NullMarked;
