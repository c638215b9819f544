/** How a plan stands in a period, as it is known now or was known at an earlier moment. */
@NullMarked
package dk.seamark.web.showyear;

import org.jspecify.annotations.NullMarked;
