/** Today's date, as people in Denmark have it. */
@NullMarked
package dk.seamark.kit.time;

import org.jspecify.annotations.NullMarked;
