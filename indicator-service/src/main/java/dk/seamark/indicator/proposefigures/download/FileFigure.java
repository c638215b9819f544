package dk.seamark.indicator.proposefigures.download;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a file have the figures of a series.
 *
 * @param rows what its rows have in which columns: a cell's text by the column's name; empty if it has every row
 * @param column the name of the column that has them; null if the columns of periods have no other name
 */
public record FileFigure(
        SortedMap<String, String> rows, @Nullable String column) {

    /** Copies the map. */
    public FileFigure {
        rows = new TreeMap<>(rows);
    }
}
