package dk.seamark.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** English notation of numbers and dates. It does not use a {@code Locale}, so that every machine writes the same. */
final class English {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private English() {}

    /** {@code 1 January 2025}. */
    static String date(LocalDate date) {
        return date.getDayOfMonth() + Danish.NBSP + MONTHS.get(date.getMonthValue() - 1) + Danish.NBSP + date.getYear();
    }

    /** {@code 1,234.5}, rounded half up to this many decimals. */
    static String number(BigDecimal value, int decimals) {
        return Danish.number(value, decimals)
                .chars()
                .map(letter -> letter == '.' ? ',' : letter == ',' ? '.' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
