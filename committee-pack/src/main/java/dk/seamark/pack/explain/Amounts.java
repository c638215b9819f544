package dk.seamark.pack.explain;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.text.LocalizedText;
import dk.seamark.words.UnitWords;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Values as people write them, with every decimal that they have: what is shown and what was judged
 * never differ. They ask no locale, so that every machine writes the same.
 */
final class Amounts {

    private Amounts() {}

    /** A value with its unit: {@code 61,75 %} in Danish, {@code 61.75%} in English. */
    static LocalizedText of(BigDecimal value, ComponentDefinition component) {
        return UnitWords.amount(component.unit(), value, number(value, component));
    }

    /** The size of a difference between two values: percentages differ by percentage points. */
    static LocalizedText difference(BigDecimal by, ComponentDefinition component) {
        return UnitWords.difference(component.unit(), by.abs(), number(by.abs(), component));
    }

    /** The number rounded half up to the fewest decimals from {@code least} on with which it is not zero. */
    static BigDecimal rounded(BigDecimal value, int least) {
        BigDecimal rounded = value.setScale(least, RoundingMode.HALF_UP);
        return rounded.signum() == value.signum() ? rounded : rounded(value, least + 1);
    }

    /** A tolerance as the plan states it, read in one of the two ways. */
    static LocalizedText number(BigDecimal value) {
        return number(value, 0);
    }

    private static LocalizedText number(BigDecimal value, ComponentDefinition component) {
        return number(value, component.unit().isWhole() ? 0 : component.decimals());
    }

    private static LocalizedText number(BigDecimal value, int leastDecimals) {
        BigDecimal shortest = value.stripTrailingZeros();
        String plain = shortest.setScale(Math.max(leastDecimals, shortest.scale()))
                .abs()
                .toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point + 1);
        String sign = value.signum() < 0 ? "−" : "";
        return new LocalizedText(
                sign + grouped(whole, '.') + (fraction.isEmpty() ? "" : "," + fraction),
                sign + grouped(whole, ',') + (fraction.isEmpty() ? "" : "." + fraction));
    }

    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
