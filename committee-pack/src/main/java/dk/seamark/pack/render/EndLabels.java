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
    /** How many letters a line has, if the words allow it: as few as show the whole label. */
    private static final List<Integer> LETTERS_A_LINE = List.of(15, 20, 26);

    /** A longer word is parted, as the chart needs its place too. */
    private static final int LONGEST_WORD = 26;

    private static final int MOST_LINES = (int) (ChartDrawing.HEIGHT / LINE);
    private static final double EMPTY = 10;

    /** A label at the height of a value. */
    private record EndLabel(BigDecimal value, List<String> lines, Colour colour) {
        double high() {
            return lines.size() * LINE;
        }
    }

    static EndLabels of(Chart chart, Language language) {
        List<EndLabel> labels = new ArrayList<>();
        int linesOfTarget = chart.targets().isEmpty() ? 0 : 1;
        if (chart.lines().size() > 1) {
            int mostLines =
                    Math.max(1, (MOST_LINES - linesOfTarget) / chart.lines().size());
            for (Line line : chart.lines()) {
                Point last = line.points().getLast();
                labels.add(new EndLabel(
                        last.value(),
                        wrapped(OwnWords.plain(line.label()), mostLines),
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

    /** The words in short lines; if they are too long for all of the drawing, they end in an ellipsis. */
    private static List<String> wrapped(String words, int mostLines) {
        return LETTERS_A_LINE.stream()
                .map(letters -> lines(words, letters))
                .filter(lines -> lines.size() <= mostLines)
                .findFirst()
                .orElseGet(() -> shortened(lines(words, LETTERS_A_LINE.getLast()), mostLines));
    }

    private static List<String> lines(String words, int letters) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : parted(words)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() > letters && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    private static List<String> parted(String words) {
        List<String> parts = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            String rest = word;
            while (rest.length() > LONGEST_WORD) {
                int end = rest.offsetByCodePoints(0, Math.min(LONGEST_WORD - 1, rest.codePointCount(0, rest.length())));
                parts.add(rest.substring(0, end) + "-");
                rest = rest.substring(end);
            }
            parts.add(rest);
        }
        return parts;
    }

    private static List<String> shortened(List<String> lines, int mostLines) {
        List<String> first = new ArrayList<>(lines.subList(0, mostLines - 1));
        first.add(lines.get(mostLines - 1) + " …");
        return List.copyOf(first);
    }
}
