package dk.seamark.web.recordfigure;

import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MissingReason;
import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
     * @param slot what the figure is of
     */
    static FigureAnswer read(FigureForm form, Slot slot, Words words) {
        return switch (form.choice()) {
            case "value" -> value(form, slot, words);
            case "missing" -> missing(form, words);
            case "blank" -> new Blank();
            default -> new Unclear(List.of(new FieldError("choice", words.say("record.error.choice"))));
        };
    }

    private static FigureAnswer value(FigureForm form, Slot slot, Words words) {
        List<FieldError> errors = new ArrayList<>();
        return form.figure()
                .read(slot, words, errors)
                .<FigureAnswer>map(figure -> new Value(figure, orNull(form.note())))
                .orElseGet(() -> new Unclear(errors));
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
