package dk.seamark.pack;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Unit;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.Line;
import dk.seamark.pack.Chart.Point;
import dk.seamark.words.UnitWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The title and the alternative text of a chart.
 *
 * @param words the texts of its language
 */
record ChartWords(Words words) {

    /** What is counted, and in which unit; it says so if a figure is an example, or provisional. */
    String title(List<ComponentDefinition> group, boolean examples, boolean provisional) {
        String counted = group.stream()
                .map(ComponentDefinition::title)
                .collect(Collectors.joining(" " + words.say("chart.and") + " "));
        return counted
                + unit(group.getFirst().unit())
                + (examples ? " " + words.say("chart.examples") : "")
                + (provisional ? " " + words.say("chart.provisional") : "");
    }

    private String unit(Unit unit) {
        return unit == PlainUnit.YES_NO
                ? ""
                : ", " + UnitWords.name(unit).in(words.notation().language());
    }

    /**
     * The alternative text.
     *
     * @param targets what the targets require, in words, by period
     */
    String description(String title, Form form, List<Line> lines, Map<String, String> targets) {
        List<String> sentences = new ArrayList<>();
        sentences.add(form == Form.COLUMNS ? words.say("chart.columns", title) : words.say("chart.line", title));
        lines.forEach(line -> sentences.add(line.label() + ": " + course(line.points()) + "."));
        if (!targets.isEmpty()) {
            sentences.add(words.say("chart.targets", targets(targets)));
        }
        sentences.add(words.say("chart.table"));
        return String.join(" ", sentences);
    }

    /** The first and last figures, and the lowest and highest. */
    private String course(List<Point> points) {
        Point first = points.getFirst();
        Point last = points.getLast();
        if (points.size() == 1) {
            return in(first);
        }
        Point most = first;
        Point least = first;
        for (Point point : points) {
            most = point.value().compareTo(most.value()) > 0 ? point : most;
            least = point.value().compareTo(least.value()) < 0 ? point : least;
        }
        if (same(most.value(), least.value())) {
            return words.say("chart.unchanged", first.label(), first.periodShown(), last.periodShown());
        }
        return words.say("chart.course", in(first), in(last), in(most), in(least));
    }

    private String in(Point point) {
        return words.say("chart.in", point.label(), point.periodShown());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** Periods with the same target are named together. */
    private String targets(Map<String, String> byPeriod) {
        Map<String, List<String>> periods = new LinkedHashMap<>();
        byPeriod.forEach((period, asked) ->
                periods.computeIfAbsent(asked, first -> new ArrayList<>()).add(period));
        return periods.entrySet().stream()
                .map(entry -> words.say("chart.target-for", entry.getKey(), listed(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String listed(List<String> all) {
        int last = all.size() - 1;
        return last == 0
                ? all.getFirst()
                : String.join(", ", all.subList(0, last)) + " " + words.say("chart.and") + " " + all.get(last);
    }
}
