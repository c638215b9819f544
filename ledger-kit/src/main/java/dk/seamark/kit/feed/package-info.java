/** From the topic to a service's tables: offsets and effects are committed in one transaction. */
@NullMarked
package dk.seamark.kit.feed;

import org.jspecify.annotations.NullMarked;
