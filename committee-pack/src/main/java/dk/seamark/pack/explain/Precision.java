package dk.seamark.pack.explain;

import dk.seamark.events.value.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many decimals are told. A decimal number is told with all of its own. A share of counts may be equal to none: it
 * is told rounded, with as many decimals as it takes for what is told to come out as what was judged.
 */
final class Precision {

    /** Two shares of counts of 18 digits differ, if at all, at the 37th decimal. */
    private static final int MOST = 40;

    private Precision() {}

    /** The number as it is told, rounded half up to these decimals if it is not a decimal number as it stands. */
    static BigDecimal shown(Fraction number, int decimals) {
        return isDecimal(number) ? number.decimal() : number.rounded(decimals, RoundingMode.HALF_UP);
    }

    /** Whether nothing is lost by telling it with these decimals. */
    static boolean isShownExact(Fraction number, int decimals) {
        return isDecimal(number) || number.isDecimal(decimals);
    }

    /**
     * The fewest decimals from {@code least} on with which the two numbers have the order and the signs that they have.
     */
    static int decimals(Fraction one, Fraction other, int least) {
        int decimals = least;
        while (decimals < MOST && !tells(one, other, decimals)) {
            decimals++;
        }
        return decimals;
    }

    private static boolean tells(Fraction one, Fraction other, int decimals) {
        BigDecimal oneShown = shown(one, decimals);
        BigDecimal otherShown = shown(other, decimals);
        return Integer.signum(oneShown.compareTo(otherShown)) == Integer.signum(one.compareTo(other))
                && oneShown.signum() == one.signum()
                && otherShown.signum() == other.signum();
    }

    private static boolean isDecimal(Fraction number) {
        return number.denominator().compareTo(BigDecimal.ONE) == 0;
    }
}
