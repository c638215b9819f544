package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.indicator.figure.SumWarning;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.indicator.recordfigures.FiguresReport;
import dk.seamark.indicator.recordfigures.FiguresReport.RowReport;
import dk.seamark.indicator.recordfigures.sheet.SheetReport.Change;
import dk.seamark.indicator.recordfigures.sheet.SheetReport.Line;
import dk.seamark.indicator.recordfigures.sheet.SheetReport.Remark;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says of each row of a file what becomes of it, and where in the file. */
final class SheetReportWriter {

    private final Language language;
    private final Function<Refusal, Problems.Part> problems;

    /** @param problems puts a refusal into words, in {@code language} */
    SheetReportWriter(Language language, Function<Refusal, Problems.Part> problems) {
        this.language = language;
        this.problems = problems;
    }

    /**
     * The report.
     *
     * @param templates what a template made now would have, for each row of the content
     * @param meanings what each row asks for
     * @param decided what becomes of the changes among them, in order
     */
    SheetReport report(
            SheetBatch.Request request,
            SheetContent content,
            List<Entries> templates,
            List<RowMeaning> meanings,
            List<RowReport> decided) {
        List<Line> lines = new ArrayList<>();
        Iterator<RowReport> rest = decided.iterator();
        for (int at = 0; at < meanings.size(); at++) {
            SheetRow row = content.rows().get(at);
            lines.add(
                    switch (meanings.get(at)) {
                        case RowMeaning.Nothing nothing ->
                            line(
                                    row,
                                    FiguresReport.UNCHANGED,
                                    List.of(),
                                    List.of(),
                                    remarks(row, nothing.warnings()),
                                    null);
                        case RowMeaning.Unclear unclear ->
                            line(
                                    row,
                                    FiguresReport.REFUSED,
                                    changes(row, templates.get(at)),
                                    remarks(row, unclear.faults()),
                                    remarks(row, row.warnings()),
                                    null);
                        case RowMeaning.Change change -> changed(row, templates.get(at), change, rest.next());
                    });
        }
        return new SheetReport(
                request.planId(),
                request.centreId(),
                request.keeping().code(),
                request.dryRun(),
                language.code(),
                count(lines, FiguresReport.RECORDED),
                count(lines, FiguresReport.UNCHANGED),
                count(lines, FiguresReport.REFUSED),
                lines.stream().filter(SheetReportWriter::saysSomething).toList());
    }

    private static int count(List<Line> lines, String outcome) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.outcome().equals(outcome)).count());
    }

    private static boolean saysSomething(Line line) {
        return !line.outcome().equals(FiguresReport.UNCHANGED)
                || !line.warnings().isEmpty();
    }

    private Line changed(SheetRow row, Entries template, RowMeaning.Change change, RowReport decided) {
        List<Remark> warnings = new ArrayList<>(remarks(row, change.warnings()));
        for (SumWarning sum : Optional.ofNullable(decided.warnings()).orElse(List.of())) {
            warnings.add(remark(row, SheetColumn.VALUE, sum.code(), language == Language.DANISH ? sum.da() : sum.en()));
        }
        Problems.@Nullable Part problem = decided.problem();
        return line(
                row,
                decided.outcome(),
                decided.outcome().equals(FiguresReport.UNCHANGED) ? List.of() : changes(row, template),
                problem == null ? List.of() : faults(row, problem),
                warnings,
                decided);
    }

    private Line line(
            SheetRow row,
            String outcome,
            List<Change> changes,
            List<Remark> faults,
            List<Remark> warnings,
            @Nullable RowReport decided) {
        return new Line(
                row.line(),
                outcome,
                row.indicator(),
                row.component(),
                row.series(),
                row.period(),
                changes,
                faults,
                warnings,
                decided == null ? null : decided.event(),
                decided == null ? null : decided.measurementId());
    }

    private List<Change> changes(SheetRow row, Entries template) {
        Map<SheetColumn, FileCell> before = template.cells(language);
        return row.entries().unlike(template, language).entrySet().stream()
                .map(entry -> new Change(
                        cell(row, entry.getKey()),
                        entry.getKey().title().in(language),
                        shown(before.getOrDefault(entry.getKey(), FileCell.blank())),
                        shown(entry.getValue())))
                .toList();
    }

    private String shown(FileCell cell) {
        return cell instanceof FileCell.Amount && language == Language.DANISH
                ? cell.shown().replace('.', ',')
                : cell.shown();
    }

    private List<Remark> remarks(SheetRow row, List<Violation> violations) {
        return violations.isEmpty()
                ? List.of()
                : lines(row, problems.apply(Refusal.malformed(violations)).violations());
    }

    private List<Remark> faults(SheetRow row, Problems.Part problem) {
        if (!problem.violations().isEmpty()) {
            return lines(row, problem.violations());
        }
        String code = problem.type().substring(problem.type().lastIndexOf('/') + 1);
        SheetColumn column = problem.status() == 409 ? SheetColumn.VALUE : SheetColumn.INDICATOR;
        return List.of(remark(row, column, code, problem.detail()));
    }

    private List<Remark> lines(SheetRow row, List<Problems.Line> lines) {
        return lines.stream()
                .map(line -> SheetColumn.of(line.field())
                        .map(column -> remark(row, column, line.rule(), line.message()))
                        .orElseGet(() -> new Remark(null, line.field(), line.rule(), line.message())))
                .toList();
    }

    private Remark remark(SheetRow row, SheetColumn column, String rule, String message) {
        return new Remark(cell(row, column), column.title().in(language), rule, message);
    }

    private static @Nullable String cell(SheetRow row, SheetColumn column) {
        Integer at = row.columns().get(column);
        return at == null ? null : FileRow.letters(at) + row.line();
    }
}
