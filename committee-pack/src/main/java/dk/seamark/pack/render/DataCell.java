package dk.seamark.pack.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A typed cell of a data table, so that no program has to guess the type. */
sealed interface DataCell {

    /** An empty cell: the value is unknown or not shown. */
    record Empty() implements DataCell {}

    /** A text, also one that looks like a number. */
    record Words(String text) implements DataCell {}

    /** A number, with the digits as recorded. */
    record Amount(BigDecimal value) implements DataCell {}

    /** A calendar date. */
    record Day(LocalDate date) implements DataCell {}

    static DataCell words(@Nullable String text) {
        return text == null || text.isEmpty() ? new Empty() : new Words(text);
    }

    static DataCell number(@Nullable BigDecimal value) {
        return value == null ? new Empty() : new Amount(value);
    }

    static DataCell number(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /** Parses an ISO 8601 date. */
    static DataCell day(String iso) {
        return new Day(LocalDate.parse(iso));
    }

    static DataCell yes(boolean yes) {
        return new Words(yes ? "ja" : "nej");
    }
}
