package dk.seamark.indicator.figure;

import dk.seamark.events.figure.FigureEvent;

/** A command to a slot. What it leads to follows from the slots of its stream alone. */
public interface SlotChange {

    /** The stream of the aggregate that handles it. */
    String stream();

    /**
     * The event that it leads to.
     *
     * @param slots the slots of its stream
     * @throws dk.seamark.kit.problem.Refusal if a rule forbids it
     */
    FigureEvent decide(Slots slots);
}
