package dk.seamark.events.figure;

import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was delivered.
 *
 * @param value the value in {@code unit}, with the decimals it was delivered with
 * @param unit the unit of its component
 * @param measuredOn the Danish calendar date on which it was measured or read from its source
 * @param source where it comes from
 * @param numerator the count above the line of a share, a rate or a ratio; null if it was not delivered
 * @param denominator the count below the line, or how many a mean is of, above zero; null if it was not delivered
 * @param example true for a figure made up to show the system, which no source holds
 */
public record Figure(
        BigDecimal value,
        Unit unit,
        LocalDate measuredOn,
        String source,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean example) {

    /** The same figure, with these words for its source. */
    public Figure from(String words) {
        return new Figure(value, unit, measuredOn, words, numerator, denominator, example);
    }
}
