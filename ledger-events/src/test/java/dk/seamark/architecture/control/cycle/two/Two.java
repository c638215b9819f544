package dk.seamark.architecture.control.cycle.two;

import dk.seamark.architecture.control.cycle.one.One;
import org.jspecify.annotations.Nullable;

/** Needs the other package, which needs this one. */
public record Two(@Nullable One one) {}
