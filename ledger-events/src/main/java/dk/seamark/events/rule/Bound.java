package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;

/** The number that a quantity is compared with, and where it comes from. */
public sealed interface Bound {

    /** The number, exact, in the component's unit. */
    Fraction exact();

    /** The number as a decimal number, in the component's unit. */
    default BigDecimal value() {
        return exact().decimal();
    }

    /** The same bound made of the figures' values as recorded, which for shares with counts are rounded. */
    default Bound asRecorded() {
        return this;
    }

    /** The figures that the number is computed from; empty where the plan states it. */
    List<Measured> figures();

    /**
     * A number that the plan states.
     *
     * @param value the stated value
     */
    @Kind("stated")
    record Stated(BigDecimal value) implements Bound {
        @Override
        public List<Measured> figures() {
            return List.of();
        }

        @Override
        public Fraction exact() {
            return Fraction.of(value);
        }
    }

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
        public Fraction exact() {
            return figure.exact();
        }

        @Override
        public Bound asRecorded() {
            return new SameAs(figure.asRecorded(), as);
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
        public Fraction exact() {
            return figure.exact().plus(Fraction.of(more));
        }

        @Override
        public Bound asRecorded() {
            return new Above(figure.asRecorded(), as, more);
        }
    }

    /** The value of "yes", for a component that is fulfilled or not. */
    @Kind("yes")
    record Yes() implements Bound {
        @Override
        public List<Measured> figures() {
            return List.of();
        }

        @Override
        public Fraction exact() {
            return Fraction.of(BigDecimal.ONE);
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
        public Fraction exact() {
            Fraction by = part(figure, change, reading);
            return switch (way) {
                case UP -> figure.exact().plus(by);
                case DOWN -> figure.exact().minus(by);
            };
        }

        @Override
        public Bound asRecorded() {
            return new ChangedBy(figure.asRecorded(), as, way, change, reading);
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
        public Fraction exact() {
            return gap.exact();
        }

        @Override
        public Bound asRecorded() {
            return new SameGap(gap.asRecorded(), as);
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
        public Fraction exact() {
            return comparator.exact().minus(part(comparator, tolerance, reading));
        }

        @Override
        public Bound asRecorded() {
            return new BelowComparator(comparator.asRecorded(), tolerance, reading);
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
        public Fraction exact() {
            return comparator.exact().plus(part(comparator, tolerance, reading));
        }

        @Override
        public Bound asRecorded() {
            return new AboveComparator(comparator.asRecorded(), tolerance, reading);
        }
    }

    /** An amount as its reading says: as it is, or this many percent of the size of a figure. */
    private static Fraction part(Measured figure, BigDecimal amount, Reading reading) {
        return switch (reading) {
            case PERCENTAGE_POINTS -> Fraction.of(amount);
            case PERCENT -> figure.exact().abs().percent(amount);
        };
    }
}
