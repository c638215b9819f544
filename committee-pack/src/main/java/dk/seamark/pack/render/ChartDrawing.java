package dk.seamark.pack.render;

import dk.seamark.pack.Chart;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.Tick;
import dk.seamark.pack.render.DrawingPrimitive.Anchor;
import dk.seamark.pack.render.DrawingPrimitive.Colour;
import dk.seamark.pack.render.DrawingPrimitive.Stroke;
import dk.seamark.pack.render.DrawingPrimitive.Text;
import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The drawing of a chart, the same for screen and paper. It depends on the chart alone: the width of words is
 * estimated, not measured with the machine's fonts.
 *
 * @param ink what is drawn, in this order
 */
record ChartDrawing(List<DrawingPrimitive> ink) {

    /** The width of every drawing, in its own units. */
    static final int WIDTH = 320;

    /** The height of every drawing. */
    static final int HEIGHT = 130;

    /** The height of letters. */
    static final double LETTERS = 10;

    private static final double TOP = 18;
    private static final double PERIOD_LINE = 11;
    private static final double GAP = 5;
    /** The estimated width of a letter relative to its height, a little more than the average of the fonts used. */
    private static final double BREADTH = 0.58;

    /** Copies the list. */
    ChartDrawing {
        ink = List.copyOf(ink);
    }

    /** Draws a chart with texts in this language. */
    static ChartDrawing of(Chart chart, Language language) {
        double left = chart.axis().stream()
                        .mapToDouble(tick -> wide(tick.label()))
                        .max()
                        .orElse(0)
                + GAP;
        int lines = ChartPlace.periods(chart).values().stream()
                .mapToInt(period -> inLines(period).size())
                .max()
                .orElse(1);
        EndLabels ends = EndLabels.of(chart, language);
        ChartPlace place = ChartPlace.of(chart, left, WIDTH - ends.room(), TOP, HEIGHT - GAP - lines * PERIOD_LINE);
        List<DrawingPrimitive> ink = new ArrayList<>();
        axis(chart, place, ink);
        periods(ChartPlace.periods(chart), place, ink);
        new ChartMarks(chart, place, ink).draw();
        ends.draw(place, ink);
        return new ChartDrawing(ink);
    }

    /** The estimated width of words. */
    static double wide(String words) {
        return words.codePointCount(0, words.length()) * LETTERS * BREADTH;
    }

    private static void axis(Chart chart, ChartPlace place, List<DrawingPrimitive> ink) {
        for (Tick tick : chart.axis()) {
            double y = place.y(tick);
            boolean base = chart.form() == Form.COLUMNS && tick.value().signum() == 0;
            ink.add(new Stroke(
                    place.left(), y, place.right(), y, base ? 1.2 : 0.8, 0, base ? Colour.AXIS : Colour.GRID));
            ink.add(new Text(place.left() - GAP, y + LETTERS * 0.36, Anchor.END, LETTERS, Colour.TEXT, tick.label()));
        }
    }

    /** Draws the labels of the periods: always the last one, and as many of the earlier ones as fit. */
    private static void periods(Map<Integer, String> periods, ChartPlace place, List<DrawingPrimitive> ink) {
        double free = WIDTH;
        for (int time : periods.keySet().stream().toList().reversed()) {
            List<String> lines = inLines(periods.getOrDefault(time, ""));
            double half = lines.stream().mapToDouble(ChartDrawing::wide).max().orElse(0) / 2;
            double x = place.x(time);
            if (x + half <= free) {
                double y = place.bottom() + GAP + PERIOD_LINE - 2;
                for (String line : lines) {
                    ink.add(new Text(x, y, Anchor.MIDDLE, LETTERS, Colour.TEXT, line));
                    y += PERIOD_LINE;
                }
                free = x - half - GAP;
            }
        }
    }

    /** The label's lines: one for a year, two for a part of one. */
    private static List<String> inLines(String period) {
        int space = period.lastIndexOf('\u00a0');
        return space < 0 ? List.of(period) : List.of(period.substring(0, space), period.substring(space + 1));
    }
}
