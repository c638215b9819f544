/** From the topic to a service's tables: offsets and effects in one transaction. */
@NullMarked
package dk.seamark.kit.feed;

import org.jspecify.annotations.NullMarked;
