/** How a plan stands in a period, as reporting-service tells it. */
@NullMarked
package dk.seamark.client.standing;

import org.jspecify.annotations.NullMarked;
