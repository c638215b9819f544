package dk.seamark.architecture.control.cycle.one;

import dk.seamark.architecture.control.cycle.two.Two;
import org.jspecify.annotations.Nullable;

/** Depends on the other package, which depends on this one. */
public record One(@Nullable Two two) {}
