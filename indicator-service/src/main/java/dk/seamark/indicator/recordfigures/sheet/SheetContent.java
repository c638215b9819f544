package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.file.DecimalSign;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FileKind;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.indicator.file.FileSheet;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file that was sent.
 *
 * @param kind the file's kind
 * @param sheet the sheet's place in it, from 0
 * @param header the number of the row with the headers, from 1
 * @param width how many columns its widest row has
 * @param columns where which column stands, from 0
 * @param rows the rows in which something stands
 */
record SheetContent(
        FileKind kind, int sheet, int header, int width, Map<SheetColumn, Integer> columns, List<SheetRow> rows) {

    /** The largest number of rows with something in them, as a table of figures may have them. */
    static final int MOST_ROWS = 5_000;

    /** Above the headers there may be titles. */
    private static final int MOST_ABOVE = 30;

    /** Copies the collections. */
    SheetContent {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    private record Found(int sheet, FileRow header, Map<SheetColumn, Integer> columns) {}

    /**
     * Reads a file.
     *
     * @param units the unit of a component, by the ids of indicator and component; null if there is none
     * @throws Refusal 400 if it cannot be read, or lacks a column; 413 if it has too many rows
     */
    static SheetContent read(byte[] file, Language language, BiFunction<String, String, @Nullable Unit> units) {
        FileKind kind = FileKind.of(file);
        List<FileSheet> sheets = kind.read(file);
        Found found = header(sheets).orElseThrow(() -> withoutColumns(sheets, language));
        List<FileRow> rows = sheets.get(found.sheet()).rows().stream()
                .filter(row -> row.number() > found.header().number() && !row.isBlank())
                .toList();
        if (rows.isEmpty()) {
            throw Refusal.malformed(Violation.of("file", "sheet-empty"));
        }
        if (rows.size() > MOST_ROWS || sheets.get(found.sheet()).rows().size() >= FileSheet.MOST_ROWS) {
            throw Refusal.tooLarge("too-many-rows", MOST_ROWS);
        }
        Optional<DecimalSign> sign = DecimalSign.of(rows.stream().flatMap(row -> numbers(row, found.columns())));
        return new SheetContent(
                kind,
                found.sheet(),
                found.header().number(),
                sheets.get(found.sheet()).rows().stream()
                        .mapToInt(row -> row.cells().size())
                        .max()
                        .orElse(0),
                found.columns(),
                rows.stream()
                        .map(row -> row(row, new CellReader(found.columns(), row, sign), units, language))
                        .toList());
    }

    private static Stream<String> numbers(FileRow row, Map<SheetColumn, Integer> columns) {
        return Stream.of(SheetColumn.VALUE, SheetColumn.NUMERATOR, SheetColumn.DENOMINATOR)
                .map(columns::get)
                .filter(Objects::nonNull)
                .map(row::cell)
                .flatMap(cell -> cell instanceof FileCell.Text text ? Stream.of(text.text()) : Stream.empty());
    }

    private static Optional<Found> header(List<FileSheet> sheets) {
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (FileRow row :
                    sheets.get(sheet).rows().stream().limit(MOST_ABOVE).toList()) {
                Map<SheetColumn, Integer> columns = columns(row);
                if (columns.keySet().containsAll(SheetColumn.required())) {
                    return Optional.of(new Found(sheet, row, columns));
                }
            }
        }
        return Optional.empty();
    }

    /** The columns that a row names; one that is named twice counts where it stands first. */
    private static Map<SheetColumn, Integer> columns(FileRow row) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (int at = 0; at < row.cells().size(); at++) {
            int place = at;
            SheetColumn.headed(row.cell(at).shown()).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    /** Names the columns that the row lacks which has most of them. */
    private static Refusal withoutColumns(List<FileSheet> sheets, Language language) {
        List<SheetColumn> best = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream().limit(MOST_ABOVE))
                .map(row -> columns(row).keySet())
                .map(named -> SheetColumn.required().stream()
                        .filter(column -> !named.contains(column))
                        .toList())
                .min(java.util.Comparator.comparingInt(List::size))
                .orElse(SheetColumn.required());
        return Refusal.malformed(Violation.of(
                "file",
                "sheet-without-columns",
                best.stream().map(column -> column.title().in(language)).collect(Collectors.joining(", "))));
    }

    private static SheetRow row(
            FileRow row, CellReader cells, BiFunction<String, String, @Nullable Unit> units, Language language) {
        String indicator = cells.text(SheetColumn.INDICATOR);
        String component = cells.text(SheetColumn.COMPONENT);
        Unit unit = indicator == null || component == null ? null : units.apply(indicator, component);
        String series = cells.text(SheetColumn.SERIES);
        String mark = cells.text(SheetColumn.TEMPLATE);
        Optional<TemplateMark> read = Optional.ofNullable(mark).flatMap(TemplateMark::read);
        if (mark != null && read.isEmpty()) {
            cells.fault(Violation.of(SheetColumn.TEMPLATE.field(), "sheet-of-other-version"));
        }
        Entries entries = entries(cells, unit, language);
        CorrectionReason reason = word(cells, SheetColumn.REASON, CorrectionReason.class, SheetWords::of, language);
        return new SheetRow(
                row.number(),
                indicator,
                component,
                series == null
                        ? null
                        : SheetWords.read(Series.class, SheetWords::of, series)
                                .map(Series::code)
                                .orElse(series),
                cells.text(SheetColumn.PERIOD),
                cells.text(SheetColumn.UNIT),
                entries,
                reason,
                read.orElse(null),
                cells.faults(),
                cells.warnings());
    }

    private static Entries entries(CellReader cells, @Nullable Unit unit, Language language) {
        MissingReason missing = word(cells, SheetColumn.MISSING, MissingReason.class, SheetWords::of, language);
        boolean saysMissing = cells.cell(SheetColumn.VALUE) instanceof FileCell.Text text
                && SheetWords.isOneOf(SheetWords.missing(), text.text());
        if (saysMissing && missing == null && cells.cell(SheetColumn.MISSING).isBlank()) {
            cells.fault(Violation.of(SheetColumn.MISSING.field(), "sheet-missing-without-reason"));
        }
        Boolean example = cells.word(SheetColumn.EXAMPLE, Yes::read, "sheet-yes-or-no", "");
        return new Entries(
                saysMissing ? null : cells.number(SheetColumn.VALUE, unit),
                missing,
                cells.number(SheetColumn.NUMERATOR, null),
                cells.number(SheetColumn.DENOMINATOR, null),
                cells.date(SheetColumn.MEASURED_ON),
                cells.text(SheetColumn.SOURCE),
                word(cells, SheetColumn.STATUS, StatedStatus.class, SheetWords::of, language),
                cells.text(SheetColumn.NOTE),
                cells.text(SheetColumn.LINK),
                cells.date(SheetColumn.ACCESSED_ON),
                Boolean.TRUE.equals(example));
    }

    private static <E extends Enum<E> & dk.seamark.events.wire.Coded> @Nullable E word(
            CellReader cells, SheetColumn column, Class<E> type, Function<E, LocalizedText> words, Language language) {
        String choices = Arrays.stream(type.getEnumConstants())
                .map(each -> words.apply(each).in(language))
                .collect(Collectors.joining(", "));
        return cells.word(column, cell -> SheetWords.read(type, words, cell), "sheet-word", choices);
    }

    /** Yes or no, as people and spreadsheets say it. */
    private static final class Yes {

        static Optional<Boolean> read(String cell) {
            if (SheetWords.isOneOf(SheetWords.yes(), cell)
                    || List.of("true", "x", "1").contains(cell.toLowerCase(Locale.ROOT))) {
                return Optional.of(true);
            }
            if (SheetWords.isOneOf(SheetWords.no(), cell)
                    || List.of("false", "0").contains(cell.toLowerCase(Locale.ROOT))) {
                return Optional.of(false);
            }
            return Optional.empty();
        }
    }
}
