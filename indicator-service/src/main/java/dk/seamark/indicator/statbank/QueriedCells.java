package dk.seamark.indicator.statbank;

import dk.seamark.events.value.Series;
import dk.seamark.indicator.jsonstat.Dataset;
import dk.seamark.indicator.jsonstat.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the cells that a query names in the answer to it. The answer must have exactly the dimensions that were asked
 * for, and the values; else the source has changed the table, and then nobody knows what the cells are. Further values
 * of a dimension, as a file can have them, are passed over.
 */
public final class QueriedCells {

    private QueriedCells() {}

    /**
     * The first dimension that is not as the query asks; empty if all are. A dimension of a single value that was not
     * asked for, as the content of a table, changes nothing.
     */
    public static Optional<String> changed(StatBankQuery query, Dataset answer) {
        Map<String, Dimension> there = new HashMap<>();
        answer.dimensions().forEach(dimension -> there.put(dimension.id(), dimension));
        Dimension time = there.remove(query.time());
        if (time == null || (!answer.times().isEmpty() && !answer.times().equals(List.of(query.time())))) {
            return Optional.of(query.time());
        }
        for (Map.Entry<String, Set<String>> variable : query.values().entrySet()) {
            Dimension its = there.remove(variable.getKey());
            if (its == null || !its.categories().containsAll(variable.getValue())) {
                return Optional.of(variable.getKey());
            }
        }
        return there.values().stream()
                .filter(other -> other.categories().size() > 1)
                .map(Dimension::id)
                .sorted()
                .findFirst();
    }

    /**
     * The cells, by time in the answer's order and then by series.
     *
     * @throws IllegalArgumentException if a dimension is {@link #changed}
     */
    public static List<SourceCell> of(StatBankQuery query, Dataset answer) {
        List<String> times = answer.dimensions().stream()
                .filter(dimension -> dimension.id().equals(query.time()))
                .flatMap(dimension -> dimension.categories().stream())
                .toList();
        List<SourceCell> cells = new ArrayList<>();
        for (String time : times) {
            for (Series series : query.series()) {
                Map<String, String> place = new HashMap<>(query.cell(series));
                place.put(query.time(), time);
                cells.add(
                        new SourceCell(series, time, StatBankTimes.period(time).orElse(null), answer.cell(place)));
            }
        }
        return cells;
    }
}
