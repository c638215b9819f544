package dk.seamark.indicator.recordfigures;

import dk.seamark.events.wire.WireTypes;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.figure.SumWarning;
import dk.seamark.indicator.recordfigures.FiguresReport.RowReport;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what became of each row. */
final class ReportWriter {

    private final String language;
    private final Function<Refusal, Problems.Part> problems;

    /**
     * @param language the language of the problems: {@code da} or {@code en}
     * @param problems puts a refusal into words
     */
    ReportWriter(String language, Function<Refusal, Problems.Part> problems) {
        this.language = language;
        this.problems = problems;
    }

    /**
     * The report.
     *
     * @param after the slots of each stream once all rows are recorded
     * @throws Refusal 422 if a row is refused and nothing is to be kept then; it reports the refused rows
     */
    FiguresReport report(FigureTable table, List<RowOutcome> outcomes, Function<String, Slots> after) {
        List<RowReport> rows = new ArrayList<>(outcomes.size());
        int recorded = 0;
        int unchanged = 0;
        for (RowOutcome outcome : outcomes) {
            int number = rows.size() + 1;
            switch (outcome) {
                case RowOutcome.Recorded row -> {
                    recorded++;
                    rows.add(recorded(number, row, table.dryRun(), after));
                }
                case RowOutcome.Unchanged row -> {
                    unchanged++;
                    rows.add(new RowReport(
                            number, FiguresReport.UNCHANGED, null, null, row.measurementId(), null, null));
                }
                case RowOutcome.Refused row ->
                    rows.add(new RowReport(
                            number, FiguresReport.REFUSED, null, null, null, null, problems.apply(row.why())));
            }
        }
        int refused = rows.size() - recorded - unchanged;
        if (refused > 0 && table.keeping() == Keeping.ALL_OR_NOTHING) {
            List<RowReport> wrong =
                    rows.stream().filter(row -> row.problem() != null).toList();
            throw Refusal.invalidParts("rows-refused", Map.of("rows", wrong), refused, rows.size());
        }
        return new FiguresReport(
                table.planId(), table.keeping().code(), table.dryRun(), language, recorded, unchanged, refused, rows);
    }

    private static RowReport recorded(
            int number, RowOutcome.Recorded row, boolean dryRun, Function<String, Slots> after) {
        String stream = row.appended().stream();
        List<SumWarning> warnings = row.row().indicator().definition().itsSums().isEmpty()
                ? List.of()
                : SumWarning.of(
                        row.row().indicator(), after.apply(stream), row.event().slot());
        return new RowReport(
                number,
                FiguresReport.RECORDED,
                stream,
                dryRun ? null : event(row),
                dryRun ? null : measurementId(row, after.apply(stream)),
                warnings.isEmpty() ? null : warnings,
                null);
    }

    private static Receipt.Event event(RowOutcome.Recorded row) {
        return new Receipt.Event(
                row.appended().id(),
                WireTypes.of(row.event().getClass()).cloudEventType(),
                row.appended().sequence());
    }

    /** The measurement that stands in the row's slot; null if it is missing. */
    private static @Nullable String measurementId(RowOutcome.Recorded row, Slots slots) {
        return slots.in(row.event().slot()) instanceof SlotState.Recorded standing ? standing.measurementId() : null;
    }
}
