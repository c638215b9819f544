package dk.seamark.pack.render;

import java.util.List;

/**
 * A table of data.
 *
 * @param name its name, without what a spreadsheet's sheet may not be called
 * @param columns its columns
 * @param rows its rows, with a cell for each column
 */
record DataTable(String name, List<Column> columns, List<List<DataCell>> rows) {

    /** A column: its title, and how many letters wide it is shown. */
    record Column(String title, int width) {}

    DataTable {
        for (List<DataCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + " has " + columns.size() + " columns, a row " + row.size());
            }
        }
    }
}
