package dk.seamark.architecture.control.service.shared;

import dk.seamark.architecture.control.other.Foreign;
import dk.seamark.architecture.control.service.enter.Enter;

/** A shared package that depends on a slice and on another service. */
public record Shared(Enter entered, Foreign foreign) {}
