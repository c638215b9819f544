package dk.seamark.architecture.control.service;

import dk.seamark.architecture.control.Aggregate;
import dk.seamark.architecture.control.service.enter.Enter;

/** An aggregate that sees its slices, as it may, and by way of one of them the clock. */
@Aggregate
public final class Register {

    /** Handles a command. */
    public String handle(Enter command) {
        return command.decide();
    }
}
