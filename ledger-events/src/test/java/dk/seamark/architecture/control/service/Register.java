package dk.seamark.architecture.control.service;

import dk.seamark.architecture.control.Aggregate;
import dk.seamark.architecture.control.service.enter.Enter;

/** An aggregate that depends on its slices, which is allowed, and through one of them on the clock. */
@Aggregate
public final class Register {

    /** Handles a command. */
    public String handle(Enter command) {
        return command.decide();
    }
}
