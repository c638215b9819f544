package dk.seamark.indicator.statbank;

import dk.seamark.events.value.Series;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query to StatBank, and which cells of its answer are whose. A cell is named by one value of each variable but time.
 *
 * @param table the table's id: {@code FOLK1A}
 * @param time the code of the variable of time: {@code Tid}
 * @param times which of its values are asked for: codes, {@code *} for all, or a rule of StatBank's
 * @param municipality the municipality's cell: a value's code by the variable's code
 * @param comparator the comparator's cell, of the same variables; null if only the municipality's is asked for
 */
public record StatBankQuery(
        String table,
        String time,
        List<String> times,
        SortedMap<String, String> municipality,
        @Nullable SortedMap<String, String> comparator) {

    /** All values of time. */
    public static final List<String> ALL_TIMES = List.of("*");

    /** Copies the collections. */
    public StatBankQuery {
        times = List.copyOf(times);
        municipality = new TreeMap<>(municipality);
        comparator = comparator == null ? null : new TreeMap<>(comparator);
    }

    /** The series that it asks for. */
    public List<Series> series() {
        return comparator == null ? List.of(Series.MUNICIPALITY) : List.of(Series.MUNICIPALITY, Series.COMPARATOR);
    }

    /** The cell of a series that it asks for. */
    Map<String, String> cell(Series series) {
        SortedMap<String, String> its = series == Series.MUNICIPALITY ? municipality : comparator;
        if (its == null) {
            throw new IllegalArgumentException("Not asked for: " + series);
        }
        return its;
    }

    /** The values that it asks for, by the variable's code; time is not among them. */
    public SortedMap<String, Set<String>> values() {
        SortedMap<String, Set<String>> values = new TreeMap<>();
        series().forEach(series -> cell(series)
                .forEach((variable, value) -> values.computeIfAbsent(variable, any -> new LinkedHashSet<>())
                        .add(value)));
        return values;
    }

    /** The body of the request to {@code /v1/data}, in JSON-stat 1, the only format that says when it was updated. */
    Request request() {
        return new Request(
                table,
                "JSONSTAT",
                "da",
                Stream.concat(
                                values().entrySet().stream()
                                        .map(each -> new Request.Variable(each.getKey(), List.copyOf(each.getValue()))),
                                Stream.of(new Request.Variable(time, times)))
                        .toList());
    }

    /** The body of a request, as StatBank's documentation has it. */
    record Request(String table, String format, String lang, List<Variable> variables) {

        record Variable(String code, List<String> values) {}
    }
}
