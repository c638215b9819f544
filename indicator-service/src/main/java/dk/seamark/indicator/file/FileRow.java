package dk.seamark.indicator.file;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number its number, from 1: that of the spreadsheet's row, or that of the record in a CSV file, in which a text
 *     may have several lines
 * @param cells its cells, from the first column on; those behind the last are blank
 */
public record FileRow(int number, List<FileCell> cells) {

    /** Copies the list. */
    public FileRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, from 0. */
    public FileCell cell(int column) {
        return column < cells.size() ? cells.get(column) : FileCell.blank();
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(FileCell::isBlank);
    }

    /** The letters of a column, from 0, as spreadsheets show them: {@code A}, {@code AB}. */
    public static String letters(int column) {
        return column < 26 ? Character.toString('A' + column) : letters(column / 26 - 1) + letters(column % 26);
    }
}
