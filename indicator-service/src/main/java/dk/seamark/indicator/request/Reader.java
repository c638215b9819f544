package dk.seamark.indicator.request;

import dk.seamark.characters.Characters;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import dk.seamark.events.wire.Coded;
import dk.seamark.indicator.figure.Numbers;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.text.NewText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Parses a field of a request.
 *
 * @param <V> the type that was sent
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Reader<V, T> {

    /** The largest number of characters in a text that a person writes freely. */
    int LONGEST_TEXT = 20_000;

    /** The largest number of characters in a source. */
    int LONGEST_SOURCE = 500;

    /** The largest number of participants. */
    int MOST_PEOPLE = 1_000_000;

    /** The largest number of a submission that a request can name. */
    int MOST_HAND_INS = 1_000_000;

    /**
     * The field's value.
     *
     * @throws Refusal 400, naming the field and the rule that it breaks
     */
    T read(String field, V sent);

    /** An ISO 8601 date: {@code 2024-12-31}. */
    Reader<String, LocalDate> DATE = (field, sent) -> {
        try {
            return LocalDate.parse(sent);
        } catch (DateTimeParseException e) {
            throw malformed(field, "date");
        }
    };

    /** A period: {@code 2024}, {@code 2024-H1}, {@code 2024-Q1}. */
    Reader<String, ReportingPeriod> PERIOD =
            (field, sent) -> Refusal.unlessRead(field, "period", () -> ReportingPeriod.parse(sent));

    /** A number that is allowed in a figure. */
    Reader<BigDecimal, BigDecimal> NUMBER = (field, sent) -> {
        if (!Numbers.bounded(sent)) {
            throw malformed(field, "number-too-long", Numbers.DIGITS, Numbers.DECIMALS);
        }
        return sent;
    };

    /** A unit, by its code. */
    Reader<String, Unit> UNIT = (field, sent) -> Unit.ofCode(sent).orElseThrow(() -> malformed(field, "unit"));

    /** The number of participants. */
    Reader<BigDecimal, Integer> PEOPLE = wholeNumber(0, MOST_PEOPLE, "people");

    /** The number of a report's submission, from 1. */
    Reader<BigDecimal, Integer> HAND_IN = wholeNumber(1, MOST_HAND_INS, "hand-in");

    /** A text that a person writes freely, with an id and a salt drawn for it. */
    Reader<String, NewText> WORDS =
            (field, sent) -> NewText.of(text(LONGEST_TEXT).read(field, sent));

    private static Reader<BigDecimal, Integer> wholeNumber(int least, int most, String rule) {
        return (field, sent) -> {
            // The scale is checked first, so that nothing is computed with a number like 1e999999999.
            if (sent.scale() != 0
                    || sent.compareTo(BigDecimal.valueOf(least)) < 0
                    || sent.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw malformed(field, rule, most);
            }
            return sent.intValueExact();
        };
    }

    /** A code of this enum. */
    static <E extends Enum<E> & Coded> Reader<String, E> code(Class<E> type) {
        return (field, sent) -> Coded.of(type, sent)
                .orElseThrow(() -> malformed(
                        field,
                        "code",
                        Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "))));
    }

    /** A line of 1 to {@code most} characters, such as a name or a source. */
    static Reader<String, String> line(int most) {
        return (field, sent) -> {
            String text = text(most).read(field, sent);
            if (!Characters.isLine(text)) {
                throw malformed(field, "line");
            }
            return text;
        };
    }

    /**
     * A text of 1 to {@code most} characters that is not blank. Which characters it may hold was checked when the body
     * was parsed.
     */
    static Reader<String, String> text(int most) {
        return (field, sent) -> {
            if (sent.isBlank()) {
                throw malformed(field, "required");
            }
            return unfinished(most).read(field, sent);
        };
    }

    /** A text of at most {@code most} characters that may be blank. */
    static Reader<String, String> unfinished(int most) {
        return (field, sent) -> {
            if (sent.codePointCount(0, sent.length()) > most) {
                throw malformed(field, "text-too-long", most);
            }
            return sent;
        };
    }

    private static Refusal malformed(String field, String rule, Object... args) {
        return Refusal.malformed(Violation.of(field, rule, args));
    }
}
