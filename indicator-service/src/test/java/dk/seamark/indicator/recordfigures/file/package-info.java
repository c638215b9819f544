@NullMarked
package dk.seamark.indicator.recordfigures.file;

import org.jspecify.annotations.NullMarked;
