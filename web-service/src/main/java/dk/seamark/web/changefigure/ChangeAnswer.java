package dk.seamark.web.changefigure;

import dk.seamark.client.figure.CorrectionReason;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form says is to become of the figure. */
public sealed interface ChangeAnswer {

    /** Another takes its place; {@code explanation} is null if there is none. */
    record Correct(
            Figure figure,
            CorrectionReason reason,
            @Nullable String explanation) implements ChangeAnswer {}

    /** It is taken back; {@code explanation} is null if there is none. */
    record Withdraw(CorrectionReason reason, @Nullable String explanation) implements ChangeAnswer {}

    /** It was provisional and is final as it is; {@code note} is null if there is none. */
    record Confirm(@Nullable String note) implements ChangeAnswer {}

    /** The form cannot be read: what is wrong in which field. */
    record Unclear(List<FieldError> errors) implements ChangeAnswer {}

    /** Reads a form. Only what cannot be written in a request is found here; the rules are the service's. */
    static ChangeAnswer read(ChangeForm form, Slot slot, Words words) {
        String explanation = form.explanation().isEmpty() ? null : form.explanation();
        List<FieldError> errors = new ArrayList<>();
        return switch (form.choice()) {
            case "correct" -> {
                Optional<Figure> figure = form.figure().read(slot, words, errors);
                Optional<CorrectionReason> reason = reason(form, words, errors);
                // A correction must say whether the new figure is provisional, where the old one was.
                yield errors.isEmpty()
                        ? new Correct(
                                carriedOn(figure.orElseThrow(), slot.now().figure()), reason.orElseThrow(), explanation)
                        : new Unclear(errors);
            }
            case "withdraw" ->
                reason(form, words, errors)
                        .<ChangeAnswer>map(reason -> new Withdraw(reason, explanation))
                        .orElseGet(() -> new Unclear(errors));
            case "confirm" -> new Confirm(explanation);
            default -> new Unclear(List.of(new FieldError("choice", words.say("change.error.choice"))));
        };
    }

    /** The new figure is complete for the service: what the form does not ask about is as it was. */
    private static Figure carriedOn(Figure written, @Nullable Figure stands) {
        Figure figure = written.status() == null ? written.is("final") : written;
        if (stands == null) {
            return figure;
        }
        if (Boolean.TRUE.equals(stands.example())) {
            figure = figure.asExample();
        }
        return stands.link() == null ? figure : figure.linked(stands.link());
    }

    private static Optional<CorrectionReason> reason(ChangeForm form, Words words, List<FieldError> errors) {
        Optional<CorrectionReason> found = Arrays.stream(CorrectionReason.values())
                .filter(reason -> reason.toString().equals(form.reason()))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(new FieldError("reason", words.say("change.error.reason")));
        }
        return found;
    }
}
