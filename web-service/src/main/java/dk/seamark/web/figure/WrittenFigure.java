package dk.seamark.web.figure;

import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.events.figure.Share;
import dk.seamark.events.value.Unit;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.Fields;
import dk.seamark.web.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody wrote it into a form; what they left out is empty.
 *
 * @param value the figure
 * @param numerator the count above the line, where the figure is a quotient
 * @param denominator the count below the line, or how many a mean is of
 * @param measuredOn when it was measured
 * @param source where it comes from
 * @param provisional {@code yes} if its source may still change it
 */
public record WrittenFigure(
        String value, String numerator, String denominator, String measuredOn, String source, String provisional) {

    /** The names of the fields. */
    public static final Set<String> FIELDS = Set.of("value", "numerator", "denominator", "measuredOn", "source");

    private static final String YES = "yes";

    /** What was sent. */
    public static WrittenFigure of(Fields fields) {
        return new WrittenFigure(
                fields.text("value"),
                fields.text("numerator"),
                fields.text("denominator"),
                fields.text("measuredOn"),
                fields.text("source"),
                fields.text("provisional"));
    }

    /** A figure that stands, as it would have been written: of two counts the value is what they come to. */
    public static WrittenFigure of(Figure figure) {
        return new WrittenFigure(
                figure.numerator() == null ? WrittenNumber.inField(figure.value()) : "",
                inField(figure.numerator()),
                inField(figure.denominator()),
                WrittenDate.inField(figure.measuredOn()),
                figure.source(),
                "provisional".equals(figure.status()) ? YES : "");
    }

    private static String inField(@Nullable BigDecimal number) {
        return number == null ? "" : WrittenNumber.inField(number);
    }

    /** Whether somebody wrote a figure or a count; the rest the form may have begun with. */
    public boolean isWritten() {
        return !(value + numerator + denominator).isEmpty();
    }

    /** All of it in one line. */
    public String inOneLine() {
        String counts = numerator.isEmpty() && denominator.isEmpty() ? "" : numerator + "/" + denominator;
        return Stream.of(value, counts, source).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Whether the figure is provisional. */
    public boolean isProvisional() {
        return provisional.equals(YES);
    }

    /**
     * Reads it. Only what cannot be written in a request is found here; the rules are the service's. Where the two
     * counts are there and the value is not, it is what they come to, rounded half up as the service demands it.
     *
     * @param errors gets what cannot be read
     * @return empty if something cannot be read
     */
    public Optional<Figure> read(Slot slot, Words words, List<FieldError> errors) {
        int before = errors.size();
        Optional<BigDecimal> above = number("numerator", numerator, words, errors);
        Optional<BigDecimal> below = number("denominator", denominator, words, errors);
        if (below.isPresent() && below.get().signum() <= 0) {
            errors.add(new FieldError("denominator", words.say("record.error.denominator")));
        }
        boolean counted = errors.size() == before;
        Optional<BigDecimal> number = value.isEmpty() && above.isPresent() && below.isPresent()
                ? quotient(slot, above.get(), below.get())
                : number("value", value, words, errors);
        Optional<LocalDate> measured = WrittenDate.read(measuredOn);
        if (number.isEmpty() && value.isEmpty() && counted) {
            errors.add(new FieldError("value", words.say("record.error.value-empty")));
        }
        if (measured.isEmpty()) {
            errors.add(new FieldError("measuredOn", words.say("record.error.measured-on")));
        }
        if (source.isEmpty()) {
            errors.add(new FieldError("source", words.say("record.error.source")));
        }
        if (errors.size() > before) {
            return Optional.empty();
        }
        Figure figure = new Figure(
                number.orElseThrow(),
                slot.unit(),
                measured.orElseThrow(),
                source,
                above.orElse(null),
                below.orElse(null),
                null,
                null,
                null);
        return Optional.of(isProvisional() ? figure.is("provisional") : figure);
    }

    private static Optional<BigDecimal> number(String field, String written, Words words, List<FieldError> errors) {
        Optional<BigDecimal> number = WrittenNumber.read(written);
        if (number.isEmpty() && !written.isEmpty()) {
            errors.add(new FieldError(field, words.say("record.error.value", written)));
        }
        return number;
    }

    private static Optional<BigDecimal> quotient(Slot slot, BigDecimal above, BigDecimal below) {
        return below.signum() <= 0
                ? Optional.empty()
                : Unit.ofCode(slot.unit())
                        .flatMap(Unit::timesQuotient)
                        .map(times ->
                                new Share(above, below, times).exact().rounded(slot.decimals(), RoundingMode.HALF_UP));
    }
}
