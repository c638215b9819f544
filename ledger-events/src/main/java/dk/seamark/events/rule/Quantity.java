package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.List;

/** A number that a rule compares with a bound: a figure, or a number computed from figures. */
public sealed interface Quantity permits Measured, Distance, Gap, Closing, Total {

    /** The number, exact, in the component's unit. */
    BigDecimal value();

    /** The figures that it is computed from, at least one; the first one's component gives the unit. */
    List<Measured> figures();
}
