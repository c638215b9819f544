/** Axon on Spring Boot 4: what auto-configuration misses, and guards against dangerous defaults. */
@NullMarked
package dk.seamark.kit.axon;

import org.jspecify.annotations.NullMarked;
