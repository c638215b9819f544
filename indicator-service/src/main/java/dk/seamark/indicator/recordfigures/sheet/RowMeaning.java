package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.value.PlainUnit;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.recordfigures.SentRow;
import dk.seamark.indicator.request.FigureForm;
import dk.seamark.kit.problem.Violation;
import dk.seamark.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row of a file asks for, by what stands in its slot. */
sealed interface RowMeaning {

    /**
     * Nothing.
     *
     * @param warnings why not, where somebody may think that it asked for something
     */
    record Nothing(List<Violation> warnings) implements RowMeaning {}

    /**
     * It cannot be told.
     *
     * @param faults why not
     */
    record Unclear(List<Violation> faults) implements RowMeaning {}

    /**
     * A change, which may still be refused.
     *
     * @param row the change as a row of a table of figures
     * @param warnings what was read with doubt
     */
    record Change(SentRow row, List<Violation> warnings) implements RowMeaning {}

    /**
     * What a row asks for.
     *
     * @param now what stands in its slot
     * @param template what a template made now would have in the row
     * @param unit the code of the component's unit; null if the plan has no such component
     */
    static RowMeaning of(SheetRow row, SlotState now, Entries template, @Nullable String unit) {
        if (!row.faults().isEmpty()) {
            return new Unclear(row.faults());
        }
        Entries entries = row.entries();
        Map<SheetColumn, FileCell> unlike = entries.unlike(template, Language.DANISH);
        boolean outdated = row.mark() != null && !row.mark().holds(now);
        if (unlike.isEmpty()) {
            return new Nothing(List.of());
        }
        if (row.isUntouched()) {
            return new Nothing(outdated ? List.of(Violation.of("template", "sheet-outdated-row")) : List.of());
        }
        if (outdated) {
            return new Unclear(List.of(Violation.of("template", "sheet-outdated")));
        }
        if (entries.value() == null && entries.missing() == null) {
            return new Nothing(withoutFigure(entries, now));
        }
        return entries.value() == null ? missing(row, unlike) : figure(row, now, unlike, unit);
    }

    /** A blank cell is not zero, and it takes nothing away. */
    private static List<Violation> withoutFigure(Entries entries, SlotState now) {
        return switch (now) {
            case SlotState.Recorded recorded ->
                List.of(Violation.of(
                        "value",
                        "sheet-blank-keeps",
                        recorded.figure().value().toPlainString().replace('.', ',')));
            case SlotState.Missing missing -> List.of(Violation.of("missing", "sheet-blank-keeps-reason"));
            case SlotState.Blank blank -> beside(entries);
            case SlotState.Withdrawn withdrawn -> beside(entries);
        };
    }

    private static List<Violation> beside(Entries entries) {
        return entries.isBlank() ? List.of() : List.of(Violation.of("value", "sheet-row-without-figure"));
    }

    private static RowMeaning missing(SheetRow row, Map<SheetColumn, FileCell> unlike) {
        Entries entries = row.entries();
        // What the template had there is no part of what is said now.
        boolean measured = unlike.containsKey(SheetColumn.MEASURED_ON);
        boolean sourced = unlike.containsKey(SheetColumn.SOURCE);
        return new Change(
                new SentRow(
                        row.indicator(),
                        row.component(),
                        row.series(),
                        row.period(),
                        null,
                        null,
                        measured ? day(entries.measuredOn()) : null,
                        sourced ? entries.source() : null,
                        unlike.containsKey(SheetColumn.NUMERATOR) ? entries.numerator() : null,
                        unlike.containsKey(SheetColumn.DENOMINATOR) ? entries.denominator() : null,
                        null,
                        null,
                        null,
                        null,
                        entries.missing() == null ? null : entries.missing().code(),
                        null,
                        null,
                        unlike.containsKey(SheetColumn.NOTE) ? entries.note() : null),
                row.warnings());
    }

    private static RowMeaning figure(
            SheetRow row, SlotState now, Map<SheetColumn, FileCell> unlike, @Nullable String unit) {
        Entries entries = row.entries();
        List<Violation> warnings = new ArrayList<>(row.warnings());
        boolean replaced = entries.missing() != null && !unlike.containsKey(SheetColumn.MISSING);
        if (replaced) {
            warnings.add(Violation.of("missing", "sheet-missing-replaced"));
        }
        @Nullable
        String corrects =
                now instanceof SlotState.Recorded recorded && row.mark() != null ? recorded.measurementId() : null;
        @Nullable String words = unlike.containsKey(SheetColumn.NOTE) ? entries.note() : null;
        @Nullable StatedStatus status = entries.status();
        return new Change(
                new SentRow(
                        row.indicator(),
                        row.component(),
                        row.series(),
                        row.period(),
                        entries.value(),
                        unit(row, unit, replaced),
                        day(entries.measuredOn()),
                        entries.source(),
                        entries.numerator(),
                        entries.denominator(),
                        entries.example() ? true : null,
                        status == null ? null : status.code(),
                        link(entries),
                        corrects == null ? words : null,
                        replaced || entries.missing() == null
                                ? null
                                : entries.missing().code(),
                        corrects,
                        row.reason() == null ? null : row.reason().code(),
                        corrects == null ? null : words),
                List.copyOf(warnings));
    }

    /**
     * The unit that the row says, or that of its component. Where the plan has no such component any unit will do: that
     * is what the row is refused for.
     */
    private static @Nullable String unit(SheetRow row, @Nullable String ofComponent, boolean replaced) {
        if (row.unit() != null || (row.entries().missing() != null && !replaced)) {
            return row.unit();
        }
        return ofComponent == null ? PlainUnit.COUNT.code() : ofComponent;
    }

    private static FigureForm.@Nullable LinkSent link(Entries entries) {
        return entries.link() == null && entries.accessedOn() == null
                ? null
                : new FigureForm.LinkSent(entries.link(), day(entries.accessedOn()));
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
