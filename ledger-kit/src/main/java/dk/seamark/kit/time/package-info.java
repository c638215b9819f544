/** Today's date in Denmark. */
@NullMarked
package dk.seamark.kit.time;

import org.jspecify.annotations.NullMarked;
