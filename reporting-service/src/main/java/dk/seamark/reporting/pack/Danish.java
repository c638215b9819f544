package dk.seamark.reporting.pack;

import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Numbers and dates as Danes write them. It asks no locale, so that every machine writes the same.
 */
final class Danish {

    /** The space that no line breaks at. */
    static final String NBSP = "\u00a0";

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private Danish() {}

    /** {@code 1. januar 2025}. */
    static String date(LocalDate date) {
        return date.getDayOfMonth() + "." + NBSP + MONTHS.get(date.getMonthValue() - 1) + NBSP + date.getYear();
    }

    /** {@code 2024} or {@code 1. halvår 2024}. */
    static String period(String period) {
        ReportingPeriod read = ReportingPeriod.parse(period);
        return switch (read.part()) {
            case YEAR -> period;
            case FIRST_HALF -> "1." + NBSP + "halvår" + NBSP + read.year();
            case SECOND_HALF -> "2." + NBSP + "halvår" + NBSP + read.year();
        };
    }

    /** {@code 1.234,5}, rounded half up to this many decimals. */
    static String number(BigDecimal value, int decimals) {
        String plain = value.setScale(decimals, RoundingMode.HALF_UP).abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
        boolean negative = value.setScale(decimals, RoundingMode.HALF_UP).signum() < 0;
        return (negative ? "−" : "") + grouped(whole) + fraction;
    }

    /** A value of a component with its unit, and with every decimal that it has: {@code 61,75 %}. */
    static String exact(BigDecimal value, ComponentDefinition component) {
        return exact(value, component.unit(), component.decimals());
    }

    /** A value with its unit, with every decimal that it has, and at least so many: never rounded. */
    static String exact(BigDecimal value, Unit unit, int leastDecimals) {
        return value(
                value, unit, Math.max(leastDecimals, value.stripTrailingZeros().scale()));
    }

    /** {@code 1.234}. */
    static String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** A value with its unit: {@code 61 %}, {@code 1,4 karakterpoint}, {@code ja}. */
    static String value(BigDecimal value, Unit unit, int decimals) {
        return switch (unit) {
            case COUNT, WELLBEING_SCORE -> number(value, decimals);
            case PERCENT -> number(value, decimals) + NBSP + "%";
            case GRADE_POINTS -> number(value, decimals) + NBSP + "karakterpoint";
            case YES_NO -> value.signum() == 0 ? "nej" : "ja";
        };
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, '.');
        }
        return grouped.toString();
    }
}
