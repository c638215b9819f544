package dk.seamark.pack.render;

import java.util.List;

/**
 * A table of data.
 *
 * @param name its name, without characters that are forbidden in a sheet's name
 * @param columns its columns
 * @param rows its rows, with a cell for each column
 */
record DataTable(String name, List<Column> columns, List<List<DataCell>> rows) {

    /** A column: its title, and its width in characters. */
    record Column(String title, int width) {}

    DataTable {
        for (List<DataCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + " has " + columns.size() + " columns, a row " + row.size());
            }
        }
    }
}
