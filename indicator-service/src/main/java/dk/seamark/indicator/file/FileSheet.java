package dk.seamark.indicator.file;

import java.util.List;

/**
 * A sheet of a workbook, or a CSV file, which has one.
 *
 * @param name its name; empty for a CSV file
 * @param rows its rows, in order; a workbook may leave blank ones out
 */
public record FileSheet(String name, List<FileRow> rows) {

    /** The largest number of rows that are read. */
    public static final int MOST_ROWS = 5_100;

    /** The largest number of columns that are read. */
    public static final int MOST_COLUMNS = 200;

    /** Copies the list. */
    public FileSheet {
        rows = List.copyOf(rows);
    }
}
