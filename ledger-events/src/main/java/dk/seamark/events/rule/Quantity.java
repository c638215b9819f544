package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import java.math.BigDecimal;
import java.util.List;

/** A number that a rule compares with a bound: a figure, or a number computed from figures. */
public sealed interface Quantity permits Measured, Distance, Gap, Closing, Total, Mean {

    /** The number that is judged, exact, in the component's unit. */
    Fraction exact();

    /** The number as a decimal number, in the component's unit; a figure's own is the value as recorded. */
    default BigDecimal value() {
        return exact().decimal();
    }

    /** The same quantity of the figures' values as recorded, which for shares with counts are rounded. */
    Quantity asRecorded();

    /** The figures that it is computed from, at least one; the first one's component gives the unit. */
    List<Measured> figures();
}
