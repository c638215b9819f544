/** A real Kafka broker in a JVM of its own, with its data on disk. */
@NullMarked
package dk.seamark.stack.kafka;

import org.jspecify.annotations.NullMarked;
