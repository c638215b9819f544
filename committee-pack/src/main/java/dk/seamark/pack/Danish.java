package dk.seamark.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Danish notation of numbers and dates. It does not use a {@code Locale}, so that every machine writes the same. */
final class Danish {

    /** The no-break space. */
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

    /** {@code 1.234,5}, rounded half up to this many decimals. */
    static String number(BigDecimal value, int decimals) {
        String plain = value.setScale(decimals, RoundingMode.HALF_UP).abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
        boolean negative = value.setScale(decimals, RoundingMode.HALF_UP).signum() < 0;
        return (negative ? "−" : "") + grouped(whole) + fraction;
    }

    /** {@code 1.234}. */
    static String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, '.');
        }
        return grouped.toString();
    }
}
