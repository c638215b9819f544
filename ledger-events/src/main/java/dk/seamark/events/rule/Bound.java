package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;

/** What a number is held against, and where that comes from. All values are exact. */
public sealed interface Bound {

    /** The bound itself, in the component's unit. */
    BigDecimal value();

    /** The figures that it follows from; empty where the plan states it. */
    default List<Measured> figures() {
        return List.of();
    }

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
        public List<Measured> figures() {
            return List.of(figure);
        }

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
        public List<Measured> figures() {
            return List.of(figure);
        }

        @Override
        public BigDecimal value() {
            return figure.value().add(more);
        }
    }

    /** Yes, where the figure is yes or no. */
    @Kind("yes")
    record Yes() implements Bound {
        @Override
        public BigDecimal value() {
            return BigDecimal.ONE;
        }
    }

    /**
     * Another figure, and so much up or down from it.
     *
     * @param figure the figure
     * @param as what it is to the judged one
     * @param way up or down
     * @param change how much at least: percent of the figure's size or percentage points, as
     *     {@code reading}
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
     * @param as what it is to the judged one
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
     * @param tolerance how much lower is allowed: percent or percentage points, as {@code reading}
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
                            .subtract(comparator.value().multiply(tolerance).movePointLeft(2));
            };
        }
    }
}
