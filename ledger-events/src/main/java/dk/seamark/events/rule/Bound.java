package dk.seamark.events.rule;

import dk.seamark.events.Kind;
import java.math.BigDecimal;

/** What a number is held against, and where that comes from. All values are exact. */
public sealed interface Bound {

    /** The bound itself, in the component's unit. */
    BigDecimal value();

    /**
     * The plan states it.
     *
     * @param value the stated value
     */
    @Kind("stated")
    record Stated(BigDecimal value) implements Bound {}

    /**
     * Another figure, as it is.
     *
     * @param figure the figure
     * @param as what it is to the judged one
     */
    @Kind("same-as")
    record SameAs(Measured figure, Reference as) implements Bound {
        @Override
        public BigDecimal value() {
            return figure.value();
        }
    }

    /**
     * Another figure and so much more.
     *
     * @param figure the figure
     * @param as what it is to the judged one
     * @param more what is added, in the component's unit
     */
    @Kind("above")
    record Above(Measured figure, Reference as, BigDecimal more) implements Bound {
        @Override
        public BigDecimal value() {
            return figure.value().add(more);
        }
    }

    /**
     * A comparator less a tolerance.
     *
     * @param comparator the comparator's figure
     * @param tolerance how much lower is allowed: percent or percentage points, as {@code reading}
     * @param reading how the tolerance is read
     */
    @Kind("below-comparator")
    record BelowComparator(Measured comparator, BigDecimal tolerance, Reading reading) implements Bound {
        @Override
        public BigDecimal value() {
            return switch (reading) {
                case PERCENTAGE_POINTS -> comparator.value().subtract(tolerance);
                case PERCENT ->
                    comparator
                            .value()
                            .subtract(comparator.value().multiply(tolerance).movePointLeft(2));
            };
        }
    }
}
