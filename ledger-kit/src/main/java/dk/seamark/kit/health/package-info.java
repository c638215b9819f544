/** Health indicators for operators: the broker, the relay and the feed. */
@NullMarked
package dk.seamark.kit.health;

import org.jspecify.annotations.NullMarked;
