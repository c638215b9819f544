/** Axon on Spring Boot 4: what it does not find by itself, and what it must never do here. */
@NullMarked
package dk.seamark.kit.axon;

import org.jspecify.annotations.NullMarked;
