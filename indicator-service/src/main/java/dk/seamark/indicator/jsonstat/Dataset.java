package dk.seamark.indicator.jsonstat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param updated when the source says that it changed the table last, in the source's own words; null if it does not
 * @param dimensions the dimensions, in the order in which the cells run through them, the last one fastest
 * @param times the dimensions that the table says are of time; empty if it does not say
 * @param cells one for each combination of categories
 */
public record Dataset(@Nullable String updated, List<Dimension> dimensions, List<String> times, List<Cell> cells) {

    /** Copies the lists. */
    public Dataset {
        dimensions = List.copyOf(dimensions);
        times = List.copyOf(times);
        cells = List.copyOf(cells);
    }

    /**
     * The cell of these categories.
     *
     * @param categories a category's code by the dimension's id, for each dimension but those of a single category
     * @throws IllegalArgumentException if a dimension of several categories is left out, or has no such category
     */
    public Cell cell(Map<String, String> categories) {
        int place = 0;
        for (Dimension dimension : dimensions) {
            String asked = categories.get(dimension.id());
            int at = asked == null && dimension.categories().size() == 1
                    ? 0
                    : dimension.categories().indexOf(asked);
            if (at < 0) {
                throw new IllegalArgumentException("No cell at " + dimension.id() + " " + asked);
            }
            place = place * dimension.categories().size() + at;
        }
        return cells.get(place);
    }
}
