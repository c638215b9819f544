package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.file.DecimalSign;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FileKind;
import dk.seamark.indicator.file.FilePeriod;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.indicator.file.FileSheet;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param rows the rows in which something stands; where each period has a column, one for each that has something
 */
record SheetContent(
        FileKind kind, int sheet, int header, int width, Map<SheetColumn, Integer> columns, List<SheetRow> rows) {

    /** The largest number of rows with something in them, as a table of figures may have them. */
    static final int MOST_ROWS = 5_000;

    /** Copies the collections. */
    SheetContent {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param units the unit of a component, by the ids of indicator and component; null if there is none
     * @throws Refusal 400 if it cannot be read, or lacks a column; 413 if it has too many rows
     */
    static SheetContent read(byte[] file, Language language, BiFunction<String, String, @Nullable Unit> units) {
        FileKind kind = FileKind.of(file);
        List<FileSheet> sheets = kind.read(file);
        SheetHeader header = SheetHeader.find(sheets, language);
        List<FileRow> all = sheets.get(header.sheet()).rows();
        List<FileRow> rows = all.stream()
                .filter(row -> row.number() > header.row() && !row.isBlank())
                .toList();
        if (all.size() >= FileSheet.MOST_ROWS) {
            throw Refusal.tooLarge("too-many-rows", MOST_ROWS);
        }
        Optional<DecimalSign> sign = DecimalSign.of(rows.stream().flatMap(row -> numbers(row, header)));
        List<SheetRow> figures = rows.stream()
                .flatMap(row -> header.figures(row).stream()
                        .map(figure -> row(figure, row, new CellReader(figure.columns(), row, sign), units, language)))
                .toList();
        if (figures.isEmpty()) {
            throw Refusal.malformed(Violation.of("file", "sheet-empty"));
        }
        if (figures.size() > MOST_ROWS) {
            throw Refusal.tooLarge("too-many-rows", MOST_ROWS);
        }
        return new SheetContent(
                kind,
                header.sheet(),
                header.row(),
                all.stream().mapToInt(row -> row.cells().size()).max().orElse(0),
                header.columns(),
                figures);
    }

    private static Stream<String> numbers(FileRow row, SheetHeader header) {
        return header.ofNumbers()
                .map(row::cell)
                .flatMap(cell -> cell instanceof FileCell.Text text ? Stream.of(text.text()) : Stream.empty());
    }

    private static SheetRow row(
            SheetHeader.FigurePlace place,
            FileRow row,
            CellReader cells,
            BiFunction<String, String, @Nullable Unit> units,
            Language language) {
        String indicator = cells.text(SheetColumn.INDICATOR);
        String component = cells.text(SheetColumn.COMPONENT);
        Unit unit = indicator == null || component == null ? null : units.apply(indicator, component);
        String series = cells.text(SheetColumn.SERIES);
        String mark = cells.text(SheetColumn.TEMPLATE);
        Optional<TemplateMark> read = Optional.ofNullable(mark).flatMap(TemplateMark::read);
        if (mark != null && read.isEmpty()) {
            cells.fault(Violation.of(SheetColumn.TEMPLATE.field(), "sheet-of-other-version"));
        }
        Entries entries = entries(cells, unit, place.period() != null, language);
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
                period(place, cells),
                cells.text(SheetColumn.UNIT),
                entries,
                reason,
                read.orElse(null),
                place.columns(),
                cells.faults(),
                cells.warnings());
    }

    /** The period as it is written here; what is none is refused with the row. */
    private static @Nullable String period(SheetHeader.FigurePlace place, CellReader cells) {
        if (place.period() != null) {
            return place.period().toString();
        }
        String text = cells.text(SheetColumn.PERIOD);
        return text != null && FilePeriod.read(FileCell.text(text), null) instanceof FilePeriod.Of(ReportingPeriod its)
                ? its.toString()
                : text;
    }

    private static Entries entries(CellReader cells, @Nullable Unit unit, boolean oneOfSeveral, Language language) {
        boolean saysMissing = cells.cell(SheetColumn.VALUE) instanceof FileCell.Text text
                && SheetWords.isOneOf(SheetWords.missing(), text.text());
        // Of a row with several periods, the reason is that of the cells that say so.
        MissingReason missing = oneOfSeveral && !saysMissing
                ? null
                : word(cells, SheetColumn.MISSING, MissingReason.class, SheetWords::of, language);
        if (saysMissing && missing == null && cells.cell(SheetColumn.MISSING).isBlank()) {
            cells.fault(Violation.of(SheetColumn.MISSING.field(), "sheet-missing-without-reason"));
        }
        if (oneOfSeveral && saysMissing) {
            // What else the row says is said of its figures.
            return new Entries(null, missing, null, null, null, null, null, null, null, null, false);
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
