package dk.seamark.pack;

import dk.seamark.pack.PackModel.FigureLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator with their sources.
 *
 * @param number the indicator's number
 * @param title the indicator's title
 * @param source where they come from, according to the plan
 * @param figures the figures
 * @param none the text shown if there are none; null if there are some
 */
public record SourceGroup(
        String number,
        String title,
        String source,
        List<FigureLine> figures,
        @Nullable String none) {

    /**
     * The figures of a component and series.
     *
     * @param label the component and series in words
     * @param figures the figures, in the order of the indicator's
     */
    public record SeriesFigures(String label, List<FigureLine> figures) {}

    /** The figures by component and series, so that a table needs to name each once. */
    public List<SeriesFigures> bySeries() {
        Map<String, List<FigureLine>> bySeries = new LinkedHashMap<>();
        for (FigureLine figure : figures) {
            bySeries.computeIfAbsent(figure.label(), first -> new ArrayList<>()).add(figure);
        }
        return bySeries.entrySet().stream()
                .map(series -> new SeriesFigures(series.getKey(), List.copyOf(series.getValue())))
                .toList();
    }
}
