package dk.seamark.indicator.proposefigures.download;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.file.FileKind;
import dk.seamark.indicator.file.FileSheet;
import dk.seamark.indicator.statbank.SourceCell;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Reads the figures that a mapping finds in a file. What cannot be read refuses the whole file, by cell: a figure from
 * the neighbouring cell would look like any other.
 */
public final class MappedFile {

    /** The field of a request that has the file. */
    static final String FIELD = "answer";

    private MappedFile() {}

    /**
     * The cells that the mapping finds, in the file's order.
     *
     * @param unit the unit of the component
     * @param asked whether a series' figure of a period is asked for; others are not read
     * @throws Refusal 400 if it is no file that can be read; 422 with each fault, by its cell, if the mapping does not
     *     fit it, or what it finds cannot be read
     */
    public static List<SourceCell> read(
            byte[] file, FileMapping mapping, Unit unit, BiPredicate<Series, ReportingPeriod> asked) {
        List<FileSheet> sheets = sheets(file);
        Columns columns = columns(sheets, mapping);
        String sheet = sheets.size() > 1 ? columns.sheet().name() + "!" : "";
        return new MappedRows(mapping, columns, sheet, unit, asked).read();
    }

    private static List<FileSheet> sheets(byte[] file) {
        try {
            return FileKind.of(file).read(file);
        } catch (Refusal refusal) {
            throw Refusal.malformed(refusal.violations().stream()
                    .map(violation -> new Violation(FIELD, violation.rule(), violation.args()))
                    .toList());
        }
    }

    /** The columns of the only sheet that has those that the mapping names. */
    private static Columns columns(List<FileSheet> sheets, FileMapping mapping) {
        String name = mapping.sheet();
        List<FileSheet> possible = sheets.stream()
                .filter(sheet -> name == null || Columns.same(sheet.name(), name))
                .toList();
        if (possible.isEmpty()) {
            throw refused("mapping-without-sheet", Objects.requireNonNull(name), names(sheets));
        }
        List<Columns> with = possible.stream()
                .flatMap(sheet -> Columns.of(sheet, mapping).stream())
                .toList();
        if (with.isEmpty()) {
            Columns nearest = possible.stream()
                    .flatMap(sheet -> Columns.nearest(sheet, mapping).stream())
                    .min(Comparator.comparingInt(
                            columns -> columns.missing(mapping).size()))
                    .orElseThrow(() -> Refusal.malformed(Violation.of(FIELD, "sheet-empty")));
            throw refused("mapping-without-columns", Columns.quoted(nearest.missing(mapping)), nearest.told());
        }
        if (with.size() > 1) {
            throw refused(
                    "mapping-several-sheets",
                    names(with.stream().map(Columns::sheet).toList()));
        }
        Columns columns = with.getFirst();
        if (columns.sheet().rows().size() >= FileSheet.MOST_ROWS
                || columns.headers().size() >= FileSheet.MOST_COLUMNS) {
            throw refused("mapping-too-large", FileSheet.MOST_ROWS, FileSheet.MOST_COLUMNS);
        }
        return columns;
    }

    private static String names(List<FileSheet> sheets) {
        return String.join(", ", sheets.stream().map(FileSheet::name).toList());
    }

    private static Refusal refused(String rule, Object... args) {
        return Refusal.invalid(Violation.of(FIELD, rule, args));
    }
}
