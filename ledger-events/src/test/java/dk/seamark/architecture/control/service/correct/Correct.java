package dk.seamark.architecture.control.service.correct;

import dk.seamark.architecture.control.service.enter.Enter;
import dk.seamark.architecture.control.service.shared.Shared;

/** A slice that depends on another slice, and on a shared package, which is allowed. */
public record Correct(Enter corrected, Shared shared) {}
