package dk.seamark.pack.render;

import dk.seamark.pack.render.DataTable.Column;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** A data table as a sheet of a workbook. Style numbers refer to {@code xlsx-styles.xml}. */
final class Sheet {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Day zero of a spreadsheet's calendar. It is not 1899-12-31, as spreadsheets believe in a 29 February 1900. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    /** The longest text that a cell can hold, in characters. */
    private static final int LONGEST = 32_767;

    /** The height of a line, in points. */
    private static final int LINE = 13;

    private static final int HIGHEST = 409;

    /** A sequence that a reader would decode as a character's code. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String HEADER = "1";
    private static final String TEXT = "2";
    private static final String NUMBER = "3";
    private static final String DATE = "4";

    private final Xml xml = new Xml();
    private int row;

    private Sheet() {}

    static byte[] of(DataTable table, boolean selected) {
        return new Sheet().write(table, selected);
    }

    private byte[] write(DataTable table, boolean selected) {
        xml.start("worksheet", "xmlns", NAMESPACE);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
        xml.start("sheetViews").start("sheetView", "tabSelected", selected ? "1" : "0", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.empty("selection", "pane", "bottomLeft", "activeCell", "A2", "sqref", "A2")
                .end(2);
        xml.start("cols");
        for (int at = 1; at <= table.columns().size(); at++) {
            String number = Integer.toString(at);
            String width = Integer.toString(table.columns().get(at - 1).width());
            xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
        }
        xml.end().start("sheetData");
        List<Column> columns = table.columns();
        row(
                columns,
                columns.stream().map(column -> DataCell.words(column.title())).toList(),
                HEADER);
        table.rows().forEach(cells -> row(columns, cells, TEXT));
        xml.end();
        xml.empty(
                "pageMargins",
                "left",
                "0.4",
                "right",
                "0.4",
                "top",
                "0.6",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", "9", "fitToHeight", "0", "orientation", "landscape");
        xml.start("headerFooter").element("oddFooter", "&L&A&RSide &P af &N").end();
        return xml.end().bytes();
    }

    private void row(List<Column> columns, List<DataCell> cells, String style) {
        row++;
        String height = Integer.toString(Math.min(HIGHEST, LINE * lines(columns, cells) + 2));
        xml.start("row", "r", Integer.toString(row), "ht", height, "customHeight", "1");
        for (int at = 0; at < cells.size(); at++) {
            cell(column(at) + row, cells.get(at), style);
        }
        xml.end();
    }

    /** The estimated number of lines of a row when its texts are wrapped at the columns' widths. */
    private static int lines(List<Column> columns, List<DataCell> cells) {
        int lines = 1;
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at) instanceof DataCell.Words words) {
                int width = columns.get(at).width();
                int own = words.text()
                        .lines()
                        .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length() * 11, width * 10)))
                        .sum();
                lines = Math.max(lines, own);
            }
        }
        return lines;
    }

    private void cell(String place, DataCell cell, String style) {
        switch (cell) {
            case DataCell.Empty empty -> {}
            case DataCell.Words words -> text(place, words.text(), style);
            case DataCell.Amount amount -> value(place, amount.value().toPlainString(), NUMBER);
            case DataCell.Day day -> {
                if (day.date().isBefore(FIRST)) {
                    text(place, day.date().toString(), style);
                } else {
                    value(place, Long.toString(ChronoUnit.DAYS.between(ZERO, day.date())), DATE);
                }
            }
        }
    }

    private void value(String place, String value, String style) {
        xml.start("c", "r", place, "s", style).element("v", value).end();
    }

    private void text(String place, String text, String style) {
        String coded = CODE.matcher(text).replaceAll("_x005F_");
        String fits = coded.length() <= LONGEST
                ? coded
                : coded.substring(0, coded.offsetByCodePoints(0, coded.codePointCount(0, LONGEST - 2))) + "…";
        xml.start("c", "r", place, "s", style, "t", "inlineStr").start("is");
        xml.element("t", fits).end(2);
    }

    /** The letters of a column: {@code A} for the first. */
    private static String column(int at) {
        return at < 26 ? Character.toString('A' + at) : column(at / 26 - 1) + column(at % 26);
    }
}
