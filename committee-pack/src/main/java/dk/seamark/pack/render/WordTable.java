package dk.seamark.pack.render;

import dk.seamark.pack.OwnWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a Word document. Its header row is marked as one and repeats on each page, no row breaks over two pages,
 * and no cells are merged, so that a screen reader can tell the position. Its caption and its alternative text say what
 * it is about.
 */
final class WordTable {

    /** The width of all columns together, in twentieths of a point: A4 less its margins. */
    private static final int WIDTH = 9638;

    /** A table with at most this many rows is kept on one page. */
    private static final int KEPT_TOGETHER = 6;

    private final String caption;
    private final String description;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int shares;

    private record Column(String title, int share, boolean number) {}

    private record Row(List<List<String>> cells, boolean marked) {}

    /**
     * A table.
     *
     * @param caption the caption above it
     * @param description its alternative text: what its rows and columns hold
     */
    WordTable(String caption, String description) {
        this.caption = caption;
        this.description = description;
    }

    /**
     * Adds a column.
     *
     * @param share its width relative to the other columns' shares
     */
    WordTable column(String title, int share) {
        return column(title, share, false);
    }

    /** Adds a column of numbers, aligned to the right. */
    WordTable numbers(String title, int share) {
        return column(title, share, true);
    }

    private WordTable column(String title, int share, boolean number) {
        if (number && columns.isEmpty()) {
            throw new IllegalArgumentException("The first column of " + caption + " heads its rows");
        }
        columns.add(new Column(title, share, number));
        shares += share;
        return this;
    }

    /** Adds a row with a line of text in each cell; the first cell is the row's header. */
    WordTable row(String... cells) {
        return row(false, Arrays.stream(cells).map(List::of).toList());
    }

    /**
     * Adds a row.
     *
     * @param marked whether it is highlighted
     * @param cells the lines of each cell
     */
    WordTable row(boolean marked, List<List<String>> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(caption + " has " + columns.size() + " columns, a row " + cells.size());
        }
        rows.add(new Row(cells, marked));
        return this;
    }

    /** Writes the table; false if it has no rows, and nothing is written. */
    boolean writeTo(WordText text) {
        if (rows.isEmpty()) {
            return false;
        }
        text.paragraph("Caption", caption);
        Xml xml = text.xml();
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "PackTable");
        xml.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                "00A0",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "1",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "0",
                "w:noVBand",
                "0");
        xml.empty("w:tblCaption", "w:val", OwnWords.plain(caption));
        xml.empty("w:tblDescription", "w:val", description).end();
        xml.start("w:tblGrid");
        columns.forEach(column -> xml.empty("w:gridCol", "w:w", width(column)));
        xml.end();
        xml.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
        columns.forEach(column -> cell(text, column, List.of(column.title()), "TableHead", false, false));
        xml.end();
        for (int at = 0; at < rows.size(); at++) {
            row(text, rows.get(at), rows.size() <= KEPT_TOGETHER && at < rows.size() - 1);
        }
        xml.end();
        return true;
    }

    private void row(WordText text, Row row, boolean withNext) {
        text.xml().start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        for (int at = 0; at < columns.size(); at++) {
            String style = at == 0 ? "TableRowHead" : "TableText";
            cell(text, columns.get(at), row.cells().get(at), style, row.marked(), withNext);
        }
        text.xml().end();
    }

    private void cell(
            WordText text, Column column, List<String> lines, String style, boolean marked, boolean withNext) {
        Xml xml = text.xml();
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", width(column), "w:type", "dxa");
        if (marked) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F1F4F6");
        }
        xml.end();
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            String aligned = column.number() ? style + "Right" : style;
            Xml paragraph = withNext ? text.beginWithNext(aligned) : text.begin(aligned, line);
            text.run(line);
            paragraph.end();
        }
        xml.end();
    }

    private String width(Column column) {
        return Integer.toString(WIDTH * column.share() / shares);
    }
}
