package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.List;

/** A number that a rule weighs: a figure, or what follows from figures. */
public sealed interface Quantity permits Measured, Distance, Gap, Closing {

    /** The number, exact, in the component's unit. */
    BigDecimal value();

    /** The figures that it follows from, at least one; the first tells its component. */
    List<Measured> figures();
}
