package dk.seamark.reporting.record.journal.fastjson;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/**
 * JSON just as the services write it, read from front to end: no spaces, no escapes, and each value in one
 * of the few forms that it is written in. Whatever else JSON allows is {@linkplain UnsupportedFormat unfit}, and so is
 * everything that is no JSON: it is for another reader to say which.
 */
final class FastJsonParser {

    /** It is not in this form. It has no stack trace, as it is no failure. */
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

    /** Reads {@code length} of these bytes, UTF-8, from {@code from} on. */
    FastJsonParser(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    /** How it is told that this is not in the form. */
    static UnsupportedFormat unsupported() {
        return new UnsupportedFormat();
    }

    /** Moves over this character; false if another one comes. */
    boolean accept(char character) {
        if (at < end && bytes[at] == character) {
            at++;
            return true;
        }
        return false;
    }

    /** Moves over this name and its colon; false if something else comes. */
    boolean accept(MemberName name) {
        if (name.isAt(bytes, at, end)) {
            at += name.length();
            return true;
        }
        return false;
    }

    /** Moves over these; false if others come. */
    boolean accept(byte[] characters) {
        int past = at + characters.length;
        if (past <= end && Arrays.equals(bytes, at, past, characters, 0, characters.length)) {
            at = past;
            return true;
        }
        return false;
    }

    /** Moves over this character, which must come. */
    void expect(char character) {
        if (!accept(character)) {
            throw unsupported();
        }
    }

    /** Makes sure that nothing comes any more. */
    void end() {
        if (at != end) {
            throw unsupported();
        }
    }

    /**
     * A string without escapes, as the value that it stands for.
     *
     * @param known the values that stood here before; it is added to
     * @param meaning the value that a text stands for; {@link UnsupportedFormat} if there is none
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
     * An object that holds no other one.
     *
     * @param known the values that stood here before; it is added to
     * @param reader reads what is not known
     */
    <T> T flat(InternCache<T> known, Function<FastJsonParser, T> reader) {
        int from = at;
        // If the brace is one in a text, what lies before it is no object, and so is not known.
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

    /** How many bytes come with the next closing brace; 0 if none comes. */
    private int toBrace() {
        for (int past = at; past < end; past++) {
            if (bytes[past] == '}') {
                return past + 1 - at;
            }
        }
        return 0;
    }

    /** Moves to the quotation mark that ends the string; answers whether all before it is ASCII. */
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

    /** A whole number of nine digits at most. */
    int integer() {
        boolean negative = accept('-');
        int from = at;
        long digits = digits(0);
        if (at - from > 9) {
            throw unsupported();
        }
        return (int) (negative ? -digits : digits);
    }

    /** A number without exponent, with the scale that it is written with. */
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

    /** Digits that do not begin with a zero, unless that is all. */
    private long digits(long before) {
        return accept('0') ? before : moreDigits(before);
    }

    /** One digit or more. Of many, the value is wrong; whoever asks looks at how many there were. */
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

    /** A date of a year with four digits. */
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
