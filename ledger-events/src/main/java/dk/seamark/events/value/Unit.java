package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;
import java.math.BigDecimal;
import java.util.Optional;

/** What a figure counts, and the range that its value must lie in. */
public enum Unit implements Coded {

    /** A whole number of things, 0 to 999,999,999. */
    COUNT("count", "0", "999999999", true),

    /** A share in percent, 0 to 100. */
    PERCENT("percent", "0", "100", false),

    /** Points on the Danish seven-step grade scale, or a distance on it: -15 to 15. */
    GRADE_POINTS("grade-points", "-15", "15", false),

    /** A mean answer on the national well-being survey's scale, 1 to 5. */
    WELLBEING_SCORE("wellbeing-score", "1", "5", false),

    /** Fulfilled or not: 1 is yes, 0 is no. */
    YES_NO("yes-no", "0", "1", true);

    private final String code;
    private final BigDecimal least;
    private final BigDecimal most;
    private final boolean whole;

    Unit(String code, String least, String most, boolean whole) {
        this.code = code;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.whole = whole;
    }

    @Override
    public String code() {
        return code;
    }

    /** The rule that this value breaks; empty if it is a valid value of this unit. */
    public Optional<UnitRule> brokenBy(BigDecimal value) {
        if (value.compareTo(least) < 0) {
            return Optional.of(new UnitRule.AtLeast(least));
        }
        if (value.compareTo(most) > 0) {
            return Optional.of(new UnitRule.AtMost(most));
        }
        if (whole && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(new UnitRule.Whole());
        }
        return Optional.empty();
    }

    /** A rule for every value of a unit. */
    public sealed interface UnitRule {

        /** Not below this value. */
        record AtLeast(BigDecimal least) implements UnitRule {}

        /** Not above this value. */
        record AtMost(BigDecimal most) implements UnitRule {}

        /** No fraction. */
        record Whole() implements UnitRule {}
    }
}
