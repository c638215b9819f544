package dk.seamark.architecture.control.service.correct;

import dk.seamark.architecture.control.service.enter.Enter;
import dk.seamark.architecture.control.service.shared.Shared;

/** A slice that sees another slice, and a shared package, which it may. */
public record Correct(Enter corrected, Shared shared) {}
