package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.file.FilePeriod;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.indicator.file.FileSheet;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The row with the headers. Where it has no column for the period, it has a column of figures for each.
 *
 * @param sheet the sheet's place in the file, from 0
 * @param row the number of the row, from 1
 * @param columns where which column stands, from 0
 * @param periods the periods that have a column of figures, by the column's place; empty if one column has the period
 * @param otherTimes the headers that are times and no periods, where there is no column for the period
 */
record SheetHeader(
        int sheet,
        int row,
        Map<SheetColumn, Integer> columns,
        SortedMap<Integer, ReportingPeriod> periods,
        List<String> otherTimes) {

    /** Above the headers there may be titles. */
    private static final int MOST_ABOVE = 30;

    /** What each column of a period says by itself. */
    private static final List<SheetColumn> SAID_BY_HEADER = List.of(SheetColumn.PERIOD, SheetColumn.VALUE);

    /** What is said of a single period, and not of a row of several. */
    private static final List<SheetColumn> OF_ONE_PERIOD = List.of(SheetColumn.NUMERATOR, SheetColumn.DENOMINATOR);

    /** Copies the collections. */
    SheetHeader {
        columns = Map.copyOf(columns);
        periods = new TreeMap<>(periods);
        otherTimes = List.copyOf(otherTimes);
    }

    /**
     * The first row of any sheet that names the columns without which there is no slot.
     *
     * @throws Refusal 400 if there is none, or it has columns that do not go together
     */
    static SheetHeader find(List<FileSheet> sheets, Language language) {
        return IntStream.range(0, sheets.size())
                .boxed()
                .flatMap(sheet -> rows(sheets.get(sheet)).map(row -> of(sheet, row)))
                .filter(header -> header.missing().isEmpty())
                .findFirst()
                .orElseThrow(() -> withoutColumns(sheets, language))
                .checked(language);
    }

    private static Stream<FileRow> rows(FileSheet sheet) {
        return sheet.rows().stream().limit(MOST_ABOVE);
    }

    /** Names the columns that the row lacks which has most of them. */
    private static Refusal withoutColumns(List<FileSheet> sheets, Language language) {
        List<SheetColumn> best = sheets.stream()
                .flatMap(SheetHeader::rows)
                .map(row -> of(0, row).missing())
                .min(Comparator.comparingInt(List::size))
                .orElse(SheetColumn.required());
        return Refusal.malformed(Violation.of("file", "sheet-without-columns", titles(best, language)));
    }

    private static String titles(List<SheetColumn> columns, Language language) {
        return columns.stream().map(column -> column.title().in(language)).collect(Collectors.joining(", "));
    }

    private static SheetHeader of(int sheet, FileRow row) {
        Map<SheetColumn, Integer> columns = columns(row);
        SortedMap<Integer, ReportingPeriod> periods = new TreeMap<>();
        List<String> otherTimes = new ArrayList<>();
        if (!columns.isEmpty() && SAID_BY_HEADER.stream().noneMatch(columns::containsKey)) {
            for (int at = 0; at < row.cells().size(); at++) {
                switch (FilePeriod.read(row.cell(at), null)) {
                    case FilePeriod.Of(ReportingPeriod period) -> periods.put(at, period);
                    case FilePeriod.Other(String time) -> otherTimes.add(time);
                    case FilePeriod.TwoYears(String text) -> otherTimes.add(text);
                    case FilePeriod.None none -> {}
                }
            }
        }
        return new SheetHeader(sheet, row.number(), columns, periods, otherTimes);
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

    /** The columns that it lacks. */
    private List<SheetColumn> missing() {
        return SheetColumn.required().stream()
                .filter(column -> !columns.containsKey(column))
                .filter(column -> !isWide() || !SAID_BY_HEADER.contains(column))
                .toList();
    }

    /** Whether each period has a column. */
    boolean isWide() {
        return !periods.isEmpty() || !otherTimes.isEmpty();
    }

    private SheetHeader checked(Language language) {
        List<SheetColumn> unfit =
                OF_ONE_PERIOD.stream().filter(columns::containsKey).toList();
        if (isWide() && !unfit.isEmpty()) {
            throw Refusal.malformed(Violation.of("file", "sheet-wide-counts", titles(unfit, language)));
        }
        if (!otherTimes.isEmpty()) {
            throw Refusal.malformed(Violation.of("file", "sheet-header-period", String.join(", ", otherTimes)));
        }
        return this;
    }

    /** The places of the cells of a row that may have numbers. */
    Stream<Integer> ofNumbers() {
        return isWide()
                ? periods.keySet().stream()
                : Stream.of(SheetColumn.VALUE, SheetColumn.NUMERATOR, SheetColumn.DENOMINATOR)
                        .filter(columns::containsKey)
                        .map(columns::get);
    }

    /**
     * Where the columns stand for each figure of a row: once, or for each period that has something there.
     *
     * @param row a row below the headers
     */
    List<FigurePlace> figures(FileRow row) {
        if (!isWide()) {
            return List.of(new FigurePlace(null, columns));
        }
        List<FigurePlace> figures = new ArrayList<>();
        periods.forEach((at, period) -> {
            if (!row.cell(at).isBlank()) {
                Map<SheetColumn, Integer> its = new EnumMap<>(columns);
                // A template has a column for the period.
                its.remove(SheetColumn.TEMPLATE);
                its.put(SheetColumn.VALUE, at);
                its.put(SheetColumn.PERIOD, at);
                figures.add(new FigurePlace(period, its));
            }
        });
        return figures;
    }

    /**
     * Where a figure of a row stands.
     *
     * @param period its period; null if the row says it
     * @param columns where the columns stand
     */
    record FigurePlace(@Nullable ReportingPeriod period, Map<SheetColumn, Integer> columns) {

        /** Copies the map. */
        FigurePlace {
            columns = Map.copyOf(columns);
        }
    }
}
