package dk.seamark.events.figure;

import dk.seamark.events.value.Fraction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The counts that a share, a rate or a ratio is judged by.
 *
 * @param numerator the count above the line
 * @param denominator the count below the line, above zero
 * @param times what their quotient is multiplied with to give the value: 1000 for a rate per 1,000; null means 100, a
 *     share in percent
 */
public record Share(
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable BigDecimal times) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The counts of a share in percent. */
    public Share(BigDecimal numerator, BigDecimal denominator) {
        this(numerator, denominator, null);
    }

    /** The counts of a figure in a unit that multiplies their quotient with this. */
    static Share of(BigDecimal numerator, BigDecimal denominator, BigDecimal times) {
        return new Share(numerator, denominator, times.compareTo(HUNDRED) == 0 ? null : times);
    }

    /** The value that the counts come to, exact, in the unit of their figure. */
    public Fraction exact() {
        return new Fraction(numerator.multiply(times == null ? HUNDRED : times), denominator);
    }
}
