package dk.seamark.architecture.control.cycle.two;

import dk.seamark.architecture.control.cycle.one.One;
import org.jspecify.annotations.Nullable;

/** Depends on the other package, which depends on this one. */
public record Two(@Nullable One one) {}
