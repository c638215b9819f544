package dk.seamark.pack.render;

import dk.seamark.pack.Chart;
import dk.seamark.pack.Chart.Line;
import dk.seamark.pack.Chart.Point;
import dk.seamark.pack.Chart.TargetMark;
import dk.seamark.pack.Chart.Whose;
import dk.seamark.pack.OwnWords;
import dk.seamark.pack.PackWords;
import dk.seamark.pack.render.DrawingPrimitive.Anchor;
import dk.seamark.pack.render.DrawingPrimitive.Colour;
import dk.seamark.pack.render.DrawingPrimitive.Text;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The labels to the right of a chart: whose each line is, if there are several, and what the last target requires. They
 * replace a legend, which a reader would have to look up.
 */
record EndLabels(List<EndLabel> labels) {

    private static final double LINE = 10.5;
    private static final double GAP = 6;
    private static final int LETTERS_A_LINE = 15;
    private static final int MOST_LINES = 3;
    private static final double EMPTY = 10;

    /** A label at the height of a value. */
    private record EndLabel(BigDecimal value, List<String> lines, Colour colour) {
        double high() {
            return lines.size() * LINE;
        }
    }

    static EndLabels of(Chart chart, Language language) {
        List<EndLabel> labels = new ArrayList<>();
        if (chart.lines().size() > 1) {
            for (Line line : chart.lines()) {
                Point last = line.points().getLast();
                labels.add(new EndLabel(
                        last.value(),
                        wrapped(OwnWords.plain(line.label())),
                        line.whose() == Whose.COMPARATOR ? Colour.OTHER : Colour.FIGURE));
            }
        }
        if (!chart.targets().isEmpty()) {
            TargetMark last = chart.targets().getLast();
            labels.add(new EndLabel(
                    last.value(), List.of(PackWords.say(language, "chart.target", last.label())), Colour.TARGET));
        }
        return new EndLabels(labels);
    }

    /** The width that they need. */
    double room() {
        return labels.stream()
                .flatMap(label -> label.lines().stream())
                .mapToDouble(ChartDrawing::wide)
                .map(wide -> wide + GAP)
                .max()
                .orElse(EMPTY);
    }

    void draw(ChartPlace place, List<DrawingPrimitive> ink) {
        List<EndLabel> ordered = labels.stream()
                .sorted(Comparator.comparing(EndLabel::value).reversed())
                .toList();
        double all = ordered.stream().mapToDouble(EndLabel::high).sum();
        double free = 0;
        double left = all;
        for (EndLabel label : ordered) {
            // As close to its value as the labels above and below allow.
            double wished = place.y(label.value()) - label.high() / 2;
            double y = Math.max(free, Math.min(wished, ChartDrawing.HEIGHT - left));
            free = y + label.high();
            left -= label.high();
            for (String line : label.lines()) {
                y += LINE;
                ink.add(new Text(place.right() + GAP, y - 2, Anchor.START, ChartDrawing.LETTERS, label.colour(), line));
            }
        }
    }

    /** The words in a few short lines; if they are too long they end in an ellipsis, as the table has the full text. */
    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() > LETTERS_A_LINE && !line.isEmpty()) {
                lines.add(cut(line));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(cut(line));
        if (lines.size() <= MOST_LINES) {
            return List.copyOf(lines);
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        first.add(cut(lines.get(MOST_LINES - 1) + "…"));
        return List.copyOf(first);
    }

    private static String cut(String line) {
        return line.length() <= LETTERS_A_LINE + 1 ? line : line.substring(0, LETTERS_A_LINE) + "…";
    }
}
