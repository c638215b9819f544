/** Recording many figures at once: a table of rows, each of which is a slot and what is to stand there. */
@NullMarked
package dk.seamark.indicator.recordfigures;

import org.jspecify.annotations.NullMarked;
