package dk.seamark.events.value;

import dk.seamark.events.wire.CodeForm;
import dk.seamark.events.wire.Coded;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure counts or measures, and the range that its value must lie in. Stored as one code, which is written the
 * same in a plan, in a request and in an event: {@code count}, {@code per 1000 borgere/inhabitants}.
 */
@CodeForm(UnitCodes.class)
public sealed interface Unit extends Coded
        permits PlainUnit, Score, Rate, Money, TimeSpan, IndexNumber, PhysicalUnit, OwnUnit {

    /** The size of the largest figure of all units; a plan may state no larger number. */
    BigDecimal LARGEST = BigDecimal.valueOf(999_999_999_999L);

    /** The unit with this code; empty if there is none, or if it is not spelled exactly so. */
    static Optional<Unit> ofCode(String code) {
        return UnitCodes.find(code);
    }

    /** The smallest value. */
    BigDecimal least();

    /** The largest value. */
    BigDecimal most();

    /** Whether every value is a whole number. */
    default boolean isWhole() {
        return isCount();
    }

    /** Whether it is a whole number of things, so that small ones can point to a person, and parts add up. */
    default boolean isCount() {
        return false;
    }

    /**
     * What the quotient of a numerator and a denominator is multiplied with to give the value: 100 for a share in
     * percent, 1,000 for a rate per 1,000; empty if its figures are no quotients.
     */
    default Optional<BigDecimal> timesQuotient() {
        return Optional.empty();
    }

    /** Whether figures of several periods can be added; what is a share or a mean of each cannot. */
    default boolean isAdditive() {
        return isCount();
    }

    /** Whether a figure can be a mean, so that it may say how many it is the mean of, as a denominator alone. */
    default boolean isMean() {
        return false;
    }

    /** Whether its values are in percent, so that they differ by percentage points. */
    default boolean isInPercent() {
        return false;
    }

    /** The rule that this value breaks; empty if it is a valid value of this unit. */
    default Optional<UnitRule> brokenBy(BigDecimal value) {
        if (value.compareTo(least()) < 0) {
            return Optional.of(new UnitRule.AtLeast(least()));
        }
        if (value.compareTo(most()) > 0) {
            return Optional.of(new UnitRule.AtMost(most()));
        }
        if (isWhole() && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(new UnitRule.Whole());
        }
        return Optional.empty();
    }

    /** A rule for every value of a unit. */
    sealed interface UnitRule {

        /** Not below this value. */
        record AtLeast(BigDecimal least) implements UnitRule {}

        /** Not above this value. */
        record AtMost(BigDecimal most) implements UnitRule {}

        /** No fraction. */
        record Whole() implements UnitRule {}
    }
}
