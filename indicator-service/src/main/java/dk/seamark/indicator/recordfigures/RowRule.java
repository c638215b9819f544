package dk.seamark.indicator.recordfigures;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.FigureChanges;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which command a row is, by what stands in its slot. Whether the command is allowed is for the command itself to say.
 */
final class RowRule {

    private final FigureChanges changes;
    private final LocalDate today;

    RowRule(FigureChanges changes, LocalDate today) {
        this.changes = changes;
        this.today = today;
    }

    /** What stands in a row's slot, if the row says nothing else. */
    record Standing(@Nullable String measurementId) {}

    /**
     * Whether a row says only what stands already. Words that it leaves out say nothing of those that stand.
     *
     * @param texts the words of notes and explanations that stand, by the text's id
     */
    static Optional<Standing> unchanged(Row.WellFormed row, SlotState state, Map<String, String> texts) {
        return switch (row.content()) {
            case RowContent.New figure ->
                state instanceof SlotState.Recorded recorded
                                && sameNumbers(figure.figure(), recorded.figure())
                                && sameWords(row, recorded.remark(), texts)
                        ? Optional.of(new Standing(recorded.measurementId()))
                        : Optional.empty();
            // The decimals of a figure can be what its correction is about; one without a reason is about nothing.
            case RowContent.Changed figure ->
                state instanceof SlotState.Recorded recorded
                                && (figure.reason() == null
                                        ? sameNumbers(figure.figure(), recorded.figure())
                                        : figure.figure().equals(recorded.figure()))
                                && sameWords(row, recorded.remark(), texts)
                        ? Optional.of(new Standing(recorded.measurementId()))
                        : Optional.empty();
            case RowContent.Missing missing ->
                state instanceof SlotState.Missing declared
                                && declared.reason() == missing.reason()
                                && sameWords(row, declared.explanation(), texts)
                        ? Optional.of(new Standing(null))
                        : Optional.empty();
        };
    }

    /** The text that must be known to tell whether a row changes something; null if there is none. */
    static @Nullable TextRef comparedWith(Row.WellFormed row, SlotState state) {
        if (row.words() == null) {
            return null;
        }
        return switch (state) {
            case SlotState.Recorded recorded -> recorded.remark();
            case SlotState.Missing missing -> missing.explanation();
            case SlotState.Blank blank -> null;
            case SlotState.Withdrawn withdrawn -> null;
        };
    }

    /**
     * The command of a row that says something new.
     *
     * @throws Refusal 400 if it corrects a figure and gives no reason; 404, 409 or 422 if the measurement that it
     *     corrects is not the current one of its slot
     */
    SlotChange change(Row.WellFormed row, Slots slots) {
        return switch (row.content()) {
            case RowContent.New figure ->
                changes.record(
                        row.indicator(),
                        row.measurementId(),
                        row.component(),
                        row.series(),
                        row.period(),
                        figure.figure(),
                        row.wordsRef(),
                        today);
            case RowContent.Changed figure ->
                confirms(figure, standing(row, figure, slots))
                        ? changes.confirm(row.indicator(), figure.corrects(), row.period(), row.wordsRef())
                        : correction(row, figure);
            case RowContent.Missing missing ->
                changes.declareMissing(
                        row.indicator(), row.component(), row.series(), row.period(), missing.reason(), row.wordsRef());
        };
    }

    /** The figure that a row corrects or confirms; it must be of the row's slot, or another one would be changed. */
    private static Figure standing(Row.WellFormed row, RowContent.Changed figure, Slots slots) {
        Slots.Current current = slots.current(figure.corrects(), "corrects");
        if (!current.slot().equals(row.slot())) {
            throw Refusal.invalid(Violation.of("corrects", "row-corrects-own-slot"));
        }
        return current.figure();
    }

    private SlotChange correction(Row.WellFormed row, RowContent.Changed figure) {
        CorrectionReason reason = figure.reason();
        if (reason == null) {
            throw Refusal.malformed(Violation.of("reason", "required"));
        }
        return changes.correct(
                row.indicator(),
                row.measurementId(),
                figure.corrects(),
                row.period(),
                figure.figure(),
                figure.status(),
                reason,
                row.wordsRef(),
                today);
    }

    /** Whether a row says of a provisional figure, by its own status and without a reason, that it is final. */
    private static boolean confirms(RowContent.Changed row, Figure standing) {
        return standing.provisional()
                && row.status() == StatedStatus.FINAL
                && row.reason() == null
                && sameNumbers(row.figure(), standing.withStatus(null));
    }

    /**
     * Whether two figures differ in nothing but the zeros at the end of their numbers, which spreadsheets drop. By what
     * they are judged, value or counts, is no part of what a row says.
     */
    private static boolean sameNumbers(Figure one, Figure other) {
        return stripped(one).equals(stripped(other));
    }

    private static Figure stripped(Figure figure) {
        return new Figure(
                        figure.value().stripTrailingZeros(),
                        figure.unit(),
                        figure.measuredOn(),
                        figure.source(),
                        stripped(figure.numerator()),
                        stripped(figure.denominator()),
                        figure.example())
                .withStatus(figure.status())
                .withLink(figure.link());
    }

    private static @Nullable BigDecimal stripped(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private static boolean sameWords(Row.WellFormed row, @Nullable TextRef standing, Map<String, String> texts) {
        return row.words() == null || (standing != null && row.words().body().equals(texts.get(standing.textId())));
    }
}
