package dk.seamark.indicator.proposefigures.download;

import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FilePeriod;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.indicator.file.FileSheet;
import dk.seamark.indicator.file.NumberCell;
import dk.seamark.indicator.file.SplitYears;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a sheet, where certain rows are its headers.
 *
 * @param sheet the sheet
 * @param header the number of the last row of headers, from 1
 * @param headers the headers of each column that are not blank, from top to bottom
 */
record Columns(FileSheet sheet, int header, List<List<FileCell>> headers) {

    /** Above the headers there may be titles. */
    private static final int MOST_ABOVE = 30;

    /** How many rows of headers may stand below each other. */
    private static final int MOST_HEADERS = 3;

    /** How many names of columns are told where one is not found. */
    private static final int MOST_TOLD = 15;

    /** Copies the lists. */
    Columns {
        headers = headers.stream().map(List::copyOf).toList();
    }

    /**
     * A column of a period.
     *
     * @param column its place, from 0
     * @param period what its header says
     */
    record PeriodColumn(int column, FilePeriod period) {}

    /** The rows that a mapping takes for headers: the fewest below each other, of those the first; empty if none. */
    static Optional<Columns> of(FileSheet sheet, FileMapping mapping) {
        return candidates(sheet)
                .filter(columns -> columns.missing(mapping).isEmpty())
                .findFirst();
    }

    /** The rows that have most of what a mapping names. */
    static Optional<Columns> nearest(FileSheet sheet, FileMapping mapping) {
        return candidates(sheet)
                .min(Comparator.comparingInt(columns -> columns.missing(mapping).size()));
    }

    private static Stream<Columns> candidates(FileSheet sheet) {
        List<FileRow> above = sheet.rows().stream().limit(MOST_ABOVE).toList();
        return IntStream.rangeClosed(1, MOST_HEADERS)
                .boxed()
                .flatMap(depth -> IntStream.rangeClosed(0, above.size() - depth)
                        .mapToObj(at -> above.subList(at, at + depth))
                        .filter(rows ->
                                rows.getLast().number() - rows.getFirst().number() == depth - 1)
                        .map(rows -> new Columns(sheet, rows.getLast().number(), headers(rows))));
    }

    private static List<List<FileCell>> headers(List<FileRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<List<FileCell>> headers = new ArrayList<>();
        IntStream.range(0, width).forEach(column -> headers.add(new ArrayList<>()));
        int lowest = rows.getLast().number();
        for (FileRow row : rows) {
            FileCell left = FileCell.blank();
            for (int column = 0; column < width; column++) {
                FileCell own = row.cell(column);
                // Of cells that are merged the first has the text. The lowest headers are one for each column.
                left = own.isBlank() && row.number() < lowest ? left : own;
                if (!left.isBlank()) {
                    headers.get(column).add(left);
                }
            }
        }
        return headers;
    }

    /** The places of the columns with this name. */
    List<Integer> named(String name) {
        return IntStream.range(0, headers.size())
                .filter(column -> same(name(column), name))
                .boxed()
                .toList();
    }

    /** The columns of periods that have a figure's. */
    List<PeriodColumn> periods(FileFigure figure, @Nullable SplitYears splitYears) {
        String name = Objects.requireNonNullElse(figure.column(), "");
        List<PeriodColumn> found = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            for (FileCell header : headers.get(column)) {
                List<FileCell> others = new ArrayList<>(headers.get(column));
                others.remove(header);
                boolean behindName = others.isEmpty() && begins(header, name);
                FileCell time = behindName
                        ? FileCell.text(FileCell.plain(header.shown())
                                .substring(FileCell.plain(name).length()))
                        : header;
                FilePeriod period = FilePeriod.read(time, splitYears);
                if ((behindName || same(joined(others), name)) && !(period instanceof FilePeriod.None)) {
                    found.add(new PeriodColumn(column, period));
                }
            }
        }
        return found;
    }

    /** Whether a header has a name and more behind it, as PxWeb writes a figure and its period. */
    private static boolean begins(FileCell header, String name) {
        String shown = FileCell.plain(header.shown());
        String begin = FileCell.plain(name) + " ";
        return begin.length() > 1 && shown.regionMatches(true, 0, begin, 0, begin.length());
    }

    /** What a mapping names and is not here, as people read it. */
    List<String> missing(FileMapping mapping) {
        Stream<String> columns =
                mapping.names().stream().filter(name -> named(name).isEmpty());
        Stream<String> periods = mapping.figures().values().stream()
                .filter(figure -> mapping.period() == null
                        && periods(figure, mapping.splitYears()).isEmpty())
                .map(figure -> figure.column() == null ? "2024" : "2024 / " + figure.column());
        return Stream.concat(columns, periods).distinct().toList();
    }

    /** The names of the columns, as people read them. */
    String told() {
        String names = quoted(IntStream.range(0, Math.min(MOST_TOLD, headers.size()))
                .mapToObj(this::name)
                .map(NumberCell::shortened)
                .toList());
        return headers.size() > MOST_TOLD ? names + ", …" : names;
    }

    /** Names, each in quotation marks, as headers may have commas. */
    static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private String name(int column) {
        return headers.get(column).isEmpty() ? "[" + FileRow.letters(column) + "]" : joined(headers.get(column));
    }

    private static String joined(List<FileCell> headers) {
        return headers.stream().map(each -> FileCell.plain(each.shown())).collect(Collectors.joining(" / "));
    }

    /** Whether two texts of cells are the same, as people read them. */
    static boolean same(String one, String other) {
        return FileCell.plain(one)
                .toLowerCase(Locale.ROOT)
                .equals(FileCell.plain(other).toLowerCase(Locale.ROOT));
    }

    /** The rows below the headers in which something stands. */
    List<FileRow> rows() {
        return sheet.rows().stream()
                .filter(row -> row.number() > header && !row.isBlank())
                .toList();
    }
}
