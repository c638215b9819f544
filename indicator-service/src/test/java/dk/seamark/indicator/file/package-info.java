@NullMarked
package dk.seamark.indicator.file;

import org.jspecify.annotations.NullMarked;
