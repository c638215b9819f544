package dk.seamark.reporting.pack;

import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.Unit;
import dk.seamark.reporting.pack.Chart.Form;
import dk.seamark.reporting.pack.Chart.Line;
import dk.seamark.reporting.pack.Chart.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a chart is called, and what there is to see in it. */
final class ChartWords {

    private ChartWords() {}

    /** What is counted, and in which unit; with a word if a figure is made up. */
    static String title(List<ComponentDefinition> group, boolean examples) {
        String counted = group.stream().map(ComponentDefinition::title).collect(Collectors.joining(" og "));
        return counted
                + unit(group.getFirst().unit()).map(word -> ", " + word).orElse("")
                + (examples ? " (med eksempeltal)" : "");
    }

    private static Optional<String> unit(Unit unit) {
        return switch (unit) {
            case COUNT -> Optional.of("antal");
            case PERCENT -> Optional.of("procent");
            case GRADE_POINTS -> Optional.of("karakterpoint");
            case WELLBEING_SCORE -> Optional.of("skala 1–5");
            case YES_NO -> Optional.empty();
        };
    }

    /**
     * What there is to see.
     *
     * @param targets what the targets ask for, each with its period, in words
     */
    static String description(String title, Form form, List<Line> lines, Map<String, String> targets) {
        List<String> sentences = new ArrayList<>();
        sentences.add((form == Form.COLUMNS ? "Søjlediagram: " : "Kurve: ") + title + ".");
        lines.forEach(line -> sentences.add(line.label() + ": " + course(line.points()) + "."));
        if (!targets.isEmpty()) {
            sentences.add("Mål: " + targets(targets) + ".");
        }
        sentences.add("Tallene står også i tabellen »Tal over tid«.");
        return String.join(" ", sentences);
    }

    /** From where to where the figures go, and what lies farthest up and down. */
    private static String course(List<Point> points) {
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
            return "uændret " + first.label() + " fra " + first.periodShown() + " til " + last.periodShown();
        }
        return "fra " + in(first) + " til " + in(last) + "; højest " + in(most) + ", lavest " + in(least);
    }

    private static String in(Point point) {
        return point.label() + " i " + point.periodShown();
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** Periods with the same target are named together. */
    private static String targets(Map<String, String> byPeriod) {
        Map<String, List<String>> periods = new LinkedHashMap<>();
        byPeriod.forEach((period, asked) ->
                periods.computeIfAbsent(asked, first -> new ArrayList<>()).add(period));
        return periods.entrySet().stream()
                .map(entry -> entry.getKey() + " for " + listed(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " og " + words.get(last);
    }
}
