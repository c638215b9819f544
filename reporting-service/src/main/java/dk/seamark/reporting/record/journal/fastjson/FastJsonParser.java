package dk.seamark.reporting.record.journal.fastjson;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Parses JSON in exactly the form that the services write, in one pass: no spaces, no escapes, and each value in one of
 * a few forms. For any other input, valid JSON or not, it throws {@link UnsupportedFormat}; another parser decides
 * whether that is valid.
 */
final class FastJsonParser {

    /** The input is not in this form. It has no stack trace, as it is used for control flow. */
    static final class UnsupportedFormat extends RuntimeException {

        private static final long serialVersionUID = 1;

        private UnsupportedFormat() {
            super("Not as the services write it", null, false, false);
        }
    }

    private static final int MOST_DIGITS = 17;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Parses {@code length} of these bytes, UTF-8, from {@code from} on. */
    FastJsonParser(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    /** The exception for input that is not in this form. */
    static UnsupportedFormat unsupported() {
        return new UnsupportedFormat();
    }

    /** Skips this character; false if another one follows. */
    boolean accept(char character) {
        if (at < end && bytes[at] == character) {
            at++;
            return true;
        }
        return false;
    }

    /** Skips this name and its colon; false if something else follows. */
    boolean accept(MemberName name) {
        if (name.isAt(bytes, at, end)) {
            at += name.length();
            return true;
        }
        return false;
    }

    /** Skips these characters; false if others follow. */
    boolean accept(byte[] characters) {
        int past = at + characters.length;
        if (past <= end && Arrays.equals(bytes, at, past, characters, 0, characters.length)) {
            at = past;
            return true;
        }
        return false;
    }

    /** Skips this character; throws if another one follows. */
    void expect(char character) {
        if (!accept(character)) {
            throw unsupported();
        }
    }

    /** Throws if the input has not ended. */
    void end() {
        if (at != end) {
            throw unsupported();
        }
    }

    /**
     * Parses a string without escapes and converts it.
     *
     * @param known the cache of values parsed at this place; it is added to
     * @param meaning converts the text; throws {@link UnsupportedFormat} if there is no value for it
     */
    <T> T text(InternCache<T> known, Function<String, T> meaning) {
        expect('"');
        int from = at;
        boolean ascii = toQuote();
        int length = at - from;
        at++;
        T before = known.find(bytes, from, length);
        if (before != null) {
            return before;
        }
        T value = meaning.apply(Utf8Text.decoded(bytes, from, length, ascii));
        known.keep(bytes, from, length, value);
        return value;
    }

    /**
     * Parses an object that contains no other one.
     *
     * @param known the cache of values parsed at this place; it is added to
     * @param reader parses the object if it is not in the cache
     */
    <T> T flat(InternCache<T> known, Function<FastJsonParser, T> reader) {
        int from = at;
        // If the brace is inside a text, the bytes before it are no object, and so are not in the cache.
        int length = known.recurs() ? toBrace() : 0;
        T before = length == 0 ? null : known.find(bytes, from, length);
        if (before != null) {
            at = from + length;
            return before;
        }
        T value = reader.apply(this);
        known.keep(bytes, from, at - from, value);
        return value;
    }

    /** The number of bytes up to and including the next closing brace; 0 if there is none. */
    private int toBrace() {
        for (int past = at; past < end; past++) {
            if (bytes[past] == '}') {
                return past + 1 - at;
            }
        }
        return 0;
    }

    /** Moves to the quotation mark that ends the string; returns whether everything before it is ASCII. */
    private boolean toQuote() {
        at = Utf8Text.pastOrdinary(bytes, at, end);
        boolean ascii = true;
        for (; at < end; at++) {
            byte one = bytes[at];
            if (one == '"') {
                return ascii;
            }
            if (one == '\\' || (one >= 0 && one < ' ')) {
                throw unsupported();
            }
            ascii &= one >= 0;
        }
        throw unsupported();
    }

    /** Parses a whole number of at most nine digits. */
    int integer() {
        boolean negative = accept('-');
        int from = at;
        long digits = digits(0);
        if (at - from > 9) {
            throw unsupported();
        }
        return (int) (negative ? -digits : digits);
    }

    /** Parses a number without exponent; the scale is the number of its decimals. */
    BigDecimal decimal() {
        boolean negative = accept('-');
        int from = at;
        long digits = digits(0);
        int scale = 0;
        if (accept('.')) {
            int point = at;
            digits = moreDigits(digits);
            scale = at - point;
        }
        if (at - from > MOST_DIGITS) {
            throw unsupported();
        }
        return BigDecimal.valueOf(negative ? -digits : digits, scale);
    }

    /** Parses digits that do not begin with a zero, unless it is the only one. */
    private long digits(long before) {
        return accept('0') ? before : moreDigits(before);
    }

    /** Parses one digit or more. With too many digits the value overflows, so the caller must check their number. */
    private long moreDigits(long before) {
        int from = at;
        long value = before;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + bytes[at++] - '0';
        }
        if (at == from) {
            throw unsupported();
        }
        return value;
    }

    /** Parses a date whose year has four digits. */
    LocalDate date() {
        expect('"');
        int year = digitsOf(4);
        expect('-');
        int month = digitsOf(2);
        expect('-');
        int day = digitsOf(2);
        expect('"');
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw unsupported();
        }
    }

    private int digitsOf(int count) {
        int from = at;
        int value = 0;
        while (at < from + count) {
            if (at == end || bytes[at] < '0' || bytes[at] > '9') {
                throw unsupported();
            }
            value = value * 10 + bytes[at++] - '0';
        }
        return value;
    }
}
