package dk.seamark.web.recordfigure;

import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MissingReason;
import dk.seamark.web.figure.WrittenDate;
import dk.seamark.web.figure.WrittenNumber;
import dk.seamark.web.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form says. A figure, a reason why there is none, and nothing at all are three different things. */
public sealed interface FigureAnswer {

    /** There is a figure; {@code note} is null if there is none. */
    record Value(Figure figure, @Nullable String note) implements FigureAnswer {}

    /** There is none, and why; {@code explanation} is null if there is none. */
    record Missing(MissingReason reason, @Nullable String explanation) implements FigureAnswer {}

    /** It is left as it is. */
    record Blank() implements FigureAnswer {}

    /** The form cannot be read: what is wrong in which field. */
    record Unclear(List<FieldError> errors) implements FigureAnswer {}

    /**
     * Reads a form. Only what cannot be written in a request is found here; the rules are the service's.
     *
     * @param unit the unit of the figure
     */
    static FigureAnswer read(FigureForm form, String unit, Words words) {
        return switch (form.choice()) {
            case "value" -> value(form, unit, words);
            case "missing" -> missing(form, words);
            case "blank" -> new Blank();
            default -> new Unclear(List.of(new FieldError("choice", words.say("record.error.choice"))));
        };
    }

    private static FigureAnswer value(FigureForm form, String unit, Words words) {
        Optional<BigDecimal> value = WrittenNumber.read(form.value());
        Optional<LocalDate> measuredOn = WrittenDate.read(form.measuredOn());
        List<FieldError> errors = new ArrayList<>();
        if (form.value().isEmpty()) {
            errors.add(new FieldError("value", words.say("record.error.value-empty")));
        } else if (value.isEmpty()) {
            errors.add(new FieldError("value", words.say("record.error.value", form.value())));
        }
        if (measuredOn.isEmpty()) {
            errors.add(new FieldError("measuredOn", words.say("record.error.measured-on")));
        }
        if (form.source().isEmpty()) {
            errors.add(new FieldError("source", words.say("record.error.source")));
        }
        if (!errors.isEmpty()) {
            return new Unclear(errors);
        }
        Figure figure = Figure.of(value.orElseThrow(), unit, measuredOn.orElseThrow(), form.source());
        return new Value(form.isProvisional() ? figure.is("provisional") : figure, orNull(form.note()));
    }

    private static FigureAnswer missing(FigureForm form, Words words) {
        return Arrays.stream(MissingReason.values())
                .filter(reason -> reason.toString().equals(form.reason()))
                .findFirst()
                .<FigureAnswer>map(reason -> new Missing(reason, orNull(form.explanation())))
                .orElseGet(() -> new Unclear(List.of(new FieldError("reason", words.say("record.error.reason")))));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
