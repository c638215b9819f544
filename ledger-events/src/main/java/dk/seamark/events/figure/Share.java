package dk.seamark.events.figure;

import dk.seamark.events.value.Fraction;
import java.math.BigDecimal;

/**
 * The counts that a share in percent is judged by.
 *
 * @param numerator the count above the line
 * @param denominator the count below the line, above zero
 */
public record Share(BigDecimal numerator, BigDecimal denominator) {

    /** The share in percent, exact. */
    public Fraction percent() {
        return new Fraction(numerator.movePointRight(2), denominator);
    }
}
