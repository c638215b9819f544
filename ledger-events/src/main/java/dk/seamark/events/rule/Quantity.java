package dk.seamark.events.rule;

import java.math.BigDecimal;

/** A number that a rule weighs: a figure, or what follows from figures. */
public sealed interface Quantity permits Measured, Distance {

    /** The number, exact, in the component's unit. */
    BigDecimal value();
}
