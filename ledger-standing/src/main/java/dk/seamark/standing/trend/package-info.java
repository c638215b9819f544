/** How figures have moved, and how much they must still move. Nothing here is a forecast. */
@NullMarked
package dk.seamark.standing.trend;

import org.jspecify.annotations.NullMarked;
