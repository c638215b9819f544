package dk.seamark.pack.render;

import dk.seamark.pack.Chart;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.Line;
import dk.seamark.pack.Chart.Point;
import dk.seamark.pack.Chart.TargetMark;
import dk.seamark.pack.Chart.Whose;
import dk.seamark.pack.render.DrawingPrimitive.Anchor;
import dk.seamark.pack.render.DrawingPrimitive.Circle;
import dk.seamark.pack.render.DrawingPrimitive.Colour;
import dk.seamark.pack.render.DrawingPrimitive.Shape;
import dk.seamark.pack.render.DrawingPrimitive.Stroke;
import dk.seamark.pack.render.DrawingPrimitive.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the figures and targets of a chart; each kind has its own shape. */
record ChartMarks(Chart chart, ChartPlace place, List<DrawingPrimitive> ink) {

    private static final double COLUMN = 30;
    private static final double TARGET = 26;
    private static final double RADIUS = 3.4;
    private static final int LABELS = 5;
    /** The distance below which the label of one thing would cover another. */
    private static final double NEAR = 17;

    void draw() {
        if (chart.form() == Form.COLUMNS) {
            own().forEach(line -> line.points().forEach(this::column));
        }
        chart.targets().forEach(this::target);
        // The municipality's own figures are drawn last, on top and inside any mark at the same place.
        for (Line line : chart.lines().reversed()) {
            if (chart.form() == Form.LINE || line.whose() != Whose.OWN) {
                connect(line);
                line.points().forEach(point -> mark(line.whose(), point));
            }
        }
        chart.lines().forEach(this::label);
    }

    private Stream<Line> own() {
        return chart.lines().stream().filter(line -> line.whose() == Whose.OWN);
    }

    private double columnWidth() {
        return Math.min(COLUMN, place.slot() * 0.62);
    }

    private void column(Point point) {
        double half = columnWidth() / 2;
        double x = place.x(point.period());
        box(x - half, place.y(point.value()), x + half, place.y(BigDecimal.ZERO), Colour.FIGURE, Colour.FIGURE);
    }

    /** Draws a short thick line, with a white border so that it is visible on a column. */
    private void target(TargetMark target) {
        double half = Math.min(TARGET, place.slot() * 0.9) / 2;
        double x = place.x(target.period());
        double y = place.y(target.value());
        ink.add(new Stroke(x - half - 1, y, x + half + 1, y, 5.5, 0, Colour.PAPER));
        ink.add(new Stroke(x - half, y, x + half, y, 3, 0, Colour.TARGET));
    }

    private void connect(Line line) {
        for (int at = 1; at < line.points().size(); at++) {
            Point from = line.points().get(at - 1);
            Point to = line.points().get(at);
            // Across periods without a figure the line is dashed, as its course there is unknown.
            boolean follow = place.follow(from.period(), to.period());
            ink.add(new Stroke(
                    place.x(from.period()),
                    place.y(from.value()),
                    place.x(to.period()),
                    place.y(to.value()),
                    follow ? width(line.whose()) : 0.8,
                    follow ? dash(line.whose()) : 1.5,
                    colour(line.whose())));
        }
    }

    private void mark(Whose whose, Point point) {
        double x = place.x(point.period());
        double y = place.y(point.value());
        switch (whose) {
            case OWN -> ink.add(new Circle(x, y, RADIUS, Colour.FIGURE, Colour.FIGURE));
            case OTHER -> box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS, Colour.FIGURE, Colour.PAPER);
            case COMPARATOR -> {
                double far = RADIUS * 1.6;
                List<Double> corners = List.of(x, y - far, x + far, y, x, y + far, x - far, y);
                ink.add(new Shape(corners, Colour.OTHER, Colour.PAPER));
            }
        }
    }

    private void box(double left, double top, double right, double bottom, Colour outline, Colour inside) {
        ink.add(new Shape(List.of(left, top, right, top, right, bottom, left, bottom), outline, inside));
    }

    private void label(Line line) {
        boolean columns = chart.form() == Form.COLUMNS && line.whose() == Whose.OWN;
        for (Point point : labelled(line)) {
            if (said(line, point)) {
                continue;
            }
            double x = place.x(point.period());
            double y = place.y(point.value());
            boolean inside =
                    columns && place.bottom() - y > NEAR && ChartDrawing.wide(point.label()) <= columnWidth() + RADIUS;
            boolean below = !columns && crowded(line, point);
            double letters = ChartDrawing.LETTERS;
            ink.add(new Text(
                    x,
                    inside ? place.bottom() - 4 : below ? y + RADIUS + letters + 1 : y - RADIUS - 3,
                    Anchor.MIDDLE,
                    letters,
                    inside ? Colour.PAPER : Colour.TEXT,
                    point.label()));
        }
    }

    /**
     * The figures to label: all, or if there are many the first, last, highest and lowest of the municipality's own.
     */
    private List<Point> labelled(Line line) {
        if (line.points().size() <= LABELS) {
            return line.points();
        }
        if (line.whose() != Whose.OWN) {
            return List.of();
        }
        Comparator<Point> byValue = Comparator.comparing(Point::value);
        Set<Point> chosen =
                new HashSet<>(List.of(line.points().getFirst(), line.points().getLast()));
        line.points().stream().max(byValue).ifPresent(chosen::add);
        line.points().stream().min(byValue).ifPresent(chosen::add);
        return line.points().stream().filter(chosen::contains).toList();
    }

    /** Whether an earlier line has the same figure, and so the same label at the same place. */
    private boolean said(Line line, Point point) {
        return chart.lines().subList(0, chart.lines().indexOf(line)).stream()
                .flatMap(earlier -> earlier.points().stream())
                .anyMatch(other ->
                        other.period().equals(point.period()) && other.value().compareTo(point.value()) == 0);
    }

    /** Whether another mark of the same period lies close above the figure. */
    private boolean crowded(Line line, Point point) {
        double y = place.y(point.value());
        Stream<BigDecimal> others = Stream.concat(
                chart.lines().stream()
                        .filter(other -> !other.equals(line))
                        .flatMap(other -> other.points().stream())
                        .filter(other -> other.period().equals(point.period()))
                        .map(Point::value),
                chart.targets().stream()
                        .filter(target -> target.period().equals(point.period()))
                        .map(TargetMark::value));
        return others.map(place::y).anyMatch(other -> other <= y && y - other < NEAR + RADIUS);
    }

    private static double width(Whose whose) {
        return switch (whose) {
            case OWN -> 1.8;
            case OTHER, COMPARATOR -> 1.3;
        };
    }

    private static double dash(Whose whose) {
        return switch (whose) {
            case OWN -> 0;
            case OTHER -> 6;
            case COMPARATOR -> 3;
        };
    }

    private static Colour colour(Whose whose) {
        return switch (whose) {
            case OWN, OTHER -> Colour.FIGURE;
            case COMPARATOR -> Colour.OTHER;
        };
    }
}
