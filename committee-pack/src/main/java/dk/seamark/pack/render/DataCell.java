package dk.seamark.pack.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of a table of data: it is known what it holds, so that no program has to guess. */
sealed interface DataCell {

    /** Nothing: what it would hold is not known or not told. */
    record Empty() implements DataCell {}

    /** Words, and whatever only looks like a number. */
    record Words(String text) implements DataCell {}

    /** A number, with the digits that it was recorded with. */
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

    /** The date that is written so in ISO 8601. */
    static DataCell day(String iso) {
        return new Day(LocalDate.parse(iso));
    }

    static DataCell yes(boolean yes) {
        return new Words(yes ? "ja" : "nej");
    }
}
