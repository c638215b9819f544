package dk.seamark.indicator.proposefigures.download;

import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.file.DecimalSign;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FilePeriod;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.indicator.file.NumberCell;
import dk.seamark.indicator.jsonstat.Absence;
import dk.seamark.indicator.jsonstat.Cell;
import dk.seamark.indicator.proposefigures.download.Columns.PeriodColumn;
import dk.seamark.indicator.statbank.SourceCell;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the headers that a mapping names. */
final class MappedRows {

    /** The largest number of faults that are told of one file. */
    private static final int MOST_FAULTS = 50;

    private static final String BLANK = "mapping-blank";

    private final FileMapping mapping;
    private final Columns columns;
    private final String sheet;
    private final boolean inPercent;
    private final BiPredicate<Series, ReportingPeriod> asked;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Series, List<PeriodColumn>> ofPeriods = new EnumMap<>(Series.class);
    private final Optional<DecimalSign> sign;

    private final List<Violation> faults = new ArrayList<>();
    private final List<SourceCell> found = new ArrayList<>();
    private final Set<Series> withRows = EnumSet.noneOf(Series.class);
    private final Map<SourceCell.Slot, String> cells = new HashMap<>();

    /**
     * @param columns the columns, which have what the mapping names
     * @param sheet what stands before the name of a cell where it is told
     */
    MappedRows(
            FileMapping mapping, Columns columns, String sheet, Unit unit, BiPredicate<Series, ReportingPeriod> asked) {
        this.mapping = mapping;
        this.columns = columns;
        this.sheet = sheet;
        this.inPercent = unit == PlainUnit.PERCENT || unit == PlainUnit.PERCENT_CHANGE;
        this.asked = asked;
        mapping.names().forEach(this::find);
        if (mapping.period() == null) {
            mapping.figures()
                    .forEach((series, figure) -> ofPeriods.put(series, columns.periods(figure, mapping.splitYears())));
        }
        this.sign = DecimalSign.of(columns.rows().stream().flatMap(this::texts));
    }

    private void find(String name) {
        List<Integer> named = columns.named(name);
        if (named.size() > 1) {
            String letters = named.stream().map(FileRow::letters).collect(Collectors.joining(", "));
            faults.add(Violation.of(MappedFile.FIELD, "mapping-column-twice", name, letters));
        }
        places.put(name, named.getFirst());
    }

    private int place(String name) {
        return Objects.requireNonNull(places.get(name));
    }

    /** What may be a number in the columns of figures, where it is a text. */
    private Stream<String> texts(FileRow row) {
        Stream<Integer> places = mapping.period() == null
                ? ofPeriods.values().stream().flatMap(List::stream).map(PeriodColumn::column)
                : mapping.figures().values().stream()
                        .map(FileFigure::column)
                        .filter(Objects::nonNull)
                        .map(this::place);
        return places.map(row::cell)
                .filter(cell -> FigureSign.of(cell).isEmpty())
                .flatMap(cell -> cell instanceof FileCell.Text text ? Stream.of(text.text()) : Stream.empty());
    }

    /**
     * The cells of the figures.
     *
     * @throws Refusal 422 with each fault, by its cell
     */
    List<SourceCell> read() {
        Map<String, FileCell> naming = new HashMap<>();
        for (FileRow row : columns.rows()) {
            for (String name : mapping.naming()) {
                FileCell own = row.cell(place(name)).plain();
                if (!own.isBlank() || !Boolean.TRUE.equals(mapping.blanksRepeat())) {
                    naming.put(name, own);
                }
            }
            mapping.figures().forEach((series, figure) -> {
                if (isOf(series, figure, row, naming)) {
                    withRows.add(series);
                    cells(series, figure, row).forEach(each -> read(series, row, each));
                }
            });
        }
        // Where it is open what a blank repeats, it is open too whether there is such a row.
        boolean open = faults.stream().anyMatch(fault -> fault.rule().equals(BLANK));
        mapping.figures().forEach((series, figure) -> {
            if (!open && !withRows.contains(series)) {
                faults.add(Violation.of(MappedFile.FIELD, "mapping-without-rows", told(figure)));
            }
        });
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults.stream().distinct().limit(MOST_FAULTS).toList());
        }
        return List.copyOf(found);
    }

    private static String told(FileFigure figure) {
        return figure.rows().entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Whether a row is one of a figure's. A blank that may repeat what is above it is a fault if nobody said so. */
    private boolean isOf(Series series, FileFigure figure, FileRow row, Map<String, FileCell> naming) {
        String blank = null;
        for (Map.Entry<String, String> each : figure.rows().entrySet()) {
            FileCell cell = naming.getOrDefault(each.getKey(), FileCell.blank());
            if (cell.isBlank() && mapping.blanksRepeat() == null) {
                blank = each.getKey();
            } else if (!Columns.same(cell.shown(), each.getValue())) {
                return false;
            }
        }
        if (blank != null && hasFigure(series, figure, row)) {
            faults.add(Violation.of(cell(row.number(), place(blank)), BLANK, blank));
        }
        return blank == null;
    }

    private boolean hasFigure(Series series, FileFigure figure, FileRow row) {
        return cells(series, figure, row).stream()
                .anyMatch(each -> each.period() instanceof FilePeriod.Of
                        && !row.cell(each.column()).isBlank());
    }

    /** The cells of a row that have a series' figures, with what is said of their periods. */
    private List<PeriodColumn> cells(Series series, FileFigure figure, FileRow row) {
        String period = mapping.period();
        return period == null
                ? ofPeriods.getOrDefault(series, List.of())
                : List.of(new PeriodColumn(
                        place(Objects.requireNonNull(figure.column())),
                        FilePeriod.read(row.cell(place(period)), mapping.splitYears())));
    }

    private void read(Series series, FileRow row, PeriodColumn its) {
        switch (its.period()) {
            case FilePeriod.Of of -> read(series, of.period().toString(), of.period(), row, its.column());
            case FilePeriod.Other other -> read(series, other.time(), null, row, its.column());
            case FilePeriod.TwoYears years -> unreadable(row, its, "mapping-split-years", years.text());
            case FilePeriod.None none -> unreadable(row, its, "mapping-period", none.text());
        }
    }

    /** Below a table there may be notes, which have no figure. */
    private void unreadable(FileRow row, PeriodColumn its, String rule, String shown) {
        if (!row.cell(its.column()).isBlank()) {
            faults.add(Violation.of(ofPeriod(row, its.column()), rule, shown));
        }
    }

    private String ofPeriod(FileRow row, int column) {
        String period = mapping.period();
        return period == null ? cell(columns.header(), column) : cell(row.number(), place(period));
    }

    private void read(Series series, String time, @Nullable ReportingPeriod period, FileRow row, int column) {
        String place = cell(row.number(), column);
        String before = cells.putIfAbsent(new SourceCell.Slot(series, time), place);
        if (before != null) {
            faults.add(Violation.of(place, "mapping-twice", time, before));
        } else if (period == null || !asked.test(series, period)) {
            found.add(new SourceCell(series, time, null, new Cell.Absent(Absence.UNEXPLAINED)));
        } else {
            number(row.cell(column), place).ifPresent(cell -> found.add(new SourceCell(series, time, period, cell)));
        }
    }

    private Optional<Cell> number(FileCell cell, String place) {
        Optional<Absence> absent = FigureSign.of(cell);
        if (absent.isPresent()) {
            return absent.map(Cell.Absent::new);
        }
        return switch (NumberCell.read(cell, inPercent, sign)) {
            case NumberCell.Value number -> Optional.of(new Cell.Value(number.value()));
            case NumberCell.None none -> Optional.empty();
            case NumberCell.Fault fault -> {
                // A file of a source is not there to be corrected.
                String rule = switch (fault.rule()) {
                    case "sheet-number" -> "mapping-number";
                    case "sheet-number-ambiguous" -> "mapping-number-ambiguous";
                    default -> fault.rule();
                };
                faults.add(new Violation(place, rule, fault.args()));
                yield Optional.empty();
            }
        };
    }

    /** A cell as spreadsheets name it: {@code C7}, {@code Ark2!C7}. */
    private String cell(int row, int column) {
        return sheet + FileRow.letters(column) + row;
    }
}
