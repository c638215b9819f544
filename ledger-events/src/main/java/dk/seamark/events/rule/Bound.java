package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;

/** The number that a quantity is compared with, and where it comes from. All values are exact. */
public sealed interface Bound {

    /** The number, in the component's unit. */
    BigDecimal value();

    /** The figures that the number is computed from; empty where the plan states it. */
    default List<Measured> figures() {
        return List.of();
    }

    /**
     * A number that the plan states.
     *
     * @param value the stated value
     */
    @Kind("stated")
    record Stated(BigDecimal value) implements Bound {}

    /**
     * The value of another figure.
     *
     * @param figure the figure
     * @param as its relation to the judged figure
     */
    @Kind("same-as")
    record SameAs(Measured figure, Reference as) implements Bound {
        @Override
        public List<Measured> figures() {
            return List.of(figure);
        }

        @Override
        public BigDecimal value() {
            return figure.value();
        }
    }

    /**
     * The value of another figure plus an amount.
     *
     * @param figure the figure
     * @param as its relation to the judged figure
     * @param more the amount, in the component's unit
     */
    @Kind("above")
    record Above(Measured figure, Reference as, BigDecimal more) implements Bound {
        @Override
        public List<Measured> figures() {
            return List.of(figure);
        }

        @Override
        public BigDecimal value() {
            return figure.value().add(more);
        }
    }

    /** The value of "yes", for a component that is fulfilled or not. */
    @Kind("yes")
    record Yes() implements Bound {
        @Override
        public BigDecimal value() {
            return BigDecimal.ONE;
        }
    }

    /**
     * The value of another figure, changed up or down by an amount.
     *
     * @param figure the figure
     * @param as its relation to the judged figure
     * @param way up or down
     * @param change the least change: percent of the figure's size, or percentage points, as {@code reading} says
     * @param reading how the change is read
     */
    @Kind("changed-by")
    record ChangedBy(Measured figure, Reference as, Way way, BigDecimal change, Reading reading) implements Bound {
        @Override
        public List<Measured> figures() {
            return List.of(figure);
        }

        @Override
        public BigDecimal value() {
            BigDecimal by = switch (reading) {
                case PERCENTAGE_POINTS -> change;
                case PERCENT -> figure.value().abs().multiply(change).movePointLeft(2);
            };
            return switch (way) {
                case UP -> figure.value().add(by);
                case DOWN -> figure.value().subtract(by);
            };
        }
    }

    /**
     * The gap between the same two groups at another time.
     *
     * @param gap the gap
     * @param as its relation to the judged gap
     */
    @Kind("same-gap")
    record SameGap(Gap gap, Reference as) implements Bound {
        @Override
        public List<Measured> figures() {
            return gap.figures();
        }

        @Override
        public BigDecimal value() {
            return gap.value();
        }
    }

    /**
     * A comparator less a tolerance.
     *
     * @param comparator the comparator's figure
     * @param tolerance how much lower is allowed: percent of its size or percentage points, as {@code reading} says
     * @param reading how the tolerance is read
     */
    @Kind("below-comparator")
    record BelowComparator(Measured comparator, BigDecimal tolerance, Reading reading) implements Bound {
        @Override
        public List<Measured> figures() {
            return List.of(comparator);
        }

        @Override
        public BigDecimal value() {
            return switch (reading) {
                case PERCENTAGE_POINTS -> comparator.value().subtract(tolerance);
                case PERCENT ->
                    comparator
                            .value()
                            .subtract(
                                    comparator.value().abs().multiply(tolerance).movePointLeft(2));
            };
        }
    }

    /**
     * A comparator plus a tolerance.
     *
     * @param comparator the comparator's figure
     * @param tolerance how much higher is allowed: percent of its size or percentage points, as {@code reading} says
     * @param reading how the tolerance is read
     */
    @Kind("above-comparator")
    record AboveComparator(Measured comparator, BigDecimal tolerance, Reading reading) implements Bound {
        @Override
        public List<Measured> figures() {
            return List.of(comparator);
        }

        @Override
        public BigDecimal value() {
            return switch (reading) {
                case PERCENTAGE_POINTS -> comparator.value().add(tolerance);
                case PERCENT ->
                    comparator
                            .value()
                            .add(comparator.value().abs().multiply(tolerance).movePointLeft(2));
            };
        }
    }
}
