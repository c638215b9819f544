package dk.seamark.architecture.control.cycle.one;

import dk.seamark.architecture.control.cycle.two.Two;
import org.jspecify.annotations.Nullable;

/** Needs the other package, which needs this one. */
public record One(@Nullable Two two) {}
