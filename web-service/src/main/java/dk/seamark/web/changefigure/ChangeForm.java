package dk.seamark.web.changefigure;

import dk.seamark.client.figure.PeriodFigures.SlotState;
import dk.seamark.web.figure.WrittenFigure;
import dk.seamark.web.page.Fields;
import java.util.Objects;

/**
 * What somebody wrote into the form, as they wrote it; what they left out is empty.
 *
 * @param choice {@code correct}, {@code withdraw} or {@code confirm}
 * @param measurement the id of the measurement that they saw, so that nobody changes one that they have not seen
 * @param status whether that was {@code provisional} or {@code final}
 * @param figure what the figure is to be
 * @param reason the code of why
 * @param explanation that in words
 */
public record ChangeForm(
        String choice, String measurement, String status, WrittenFigure figure, String reason, String explanation) {

    static ChangeForm of(Fields fields) {
        return new ChangeForm(
                fields.text("choice"),
                fields.text("measurement"),
                fields.text("status"),
                WrittenFigure.of(fields),
                fields.text("reason"),
                fields.text("explanation"));
    }

    /** What the form begins with: the figure as it stands. */
    static ChangeForm first(SlotState recorded) {
        return new ChangeForm(
                "correct",
                measurement(recorded),
                status(recorded),
                WrittenFigure.of(Objects.requireNonNull(recorded.figure(), "nothing is recorded")),
                "",
                "");
    }

    /** Whether it is about the measurement that stands there now. */
    boolean isOf(SlotState recorded) {
        return measurement.equals(measurement(recorded)) && status.equals(status(recorded));
    }

    /** The same, about the measurement that stands there now. */
    ChangeForm about(SlotState recorded) {
        return new ChangeForm(choice, measurement(recorded), status(recorded), figure, reason, explanation);
    }

    private static String measurement(SlotState recorded) {
        return Objects.toString(recorded.measurementId(), "");
    }

    private static String status(SlotState recorded) {
        var figure = recorded.figure();
        return figure == null ? "" : Objects.toString(figure.status(), "final");
    }
}
