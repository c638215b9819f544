package dk.seamark.pack.render;

import com.samskivert.mustache.Mustache;
import dk.seamark.pack.Chart;
import dk.seamark.pack.OwnWords;
import dk.seamark.pack.render.DrawingPrimitive.Anchor;
import dk.seamark.pack.render.DrawingPrimitive.Circle;
import dk.seamark.pack.render.DrawingPrimitive.Colour;
import dk.seamark.pack.render.DrawingPrimitive.Shape;
import dk.seamark.pack.render.DrawingPrimitive.Stroke;
import dk.seamark.pack.render.DrawingPrimitive.Text;
import dk.seamark.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A chart as inline SVG with a title and a description. Numbers have one decimal, independent of the locale. */
final class ChartSvg {

    private ChartSvg() {}

    /** Writes the current chart of the template. */
    static Mustache.Lambda in(Language language) {
        return (fragment, out) -> out.write(svg((Chart) fragment.context(), language));
    }

    static String svg(Chart chart, Language language) {
        String name = Templates.escaped(chart.id() + "-navn");
        String seen = Templates.escaped(chart.id() + "-billede");
        return "<svg role=\"img\" aria-labelledby=\"" + name + " " + seen + "\" viewBox=\"0 0 " + ChartDrawing.WIDTH
                + " "
                + ChartDrawing.HEIGHT + "\">"
                + "<title id=\"" + name + "\">" + Templates.escaped(OwnWords.plain(chart.title())) + "</title>"
                + "<desc id=\"" + seen + "\">" + Templates.escaped(OwnWords.plain(chart.description())) + "</desc>"
                + ChartDrawing.of(chart, language).ink().stream()
                        .map(ChartSvg::element)
                        .collect(Collectors.joining())
                + "</svg>";
    }

    private static String element(DrawingPrimitive ink) {
        return switch (ink) {
            case Stroke stroke ->
                "<line" + at("x1", stroke.x1()) + at("y1", stroke.y1()) + at("x2", stroke.x2())
                        + at("y2", stroke.y2()) + in("stroke", stroke.colour())
                        + at("stroke-width", stroke.width())
                        + (stroke.dash() > 0 ? at("stroke-dasharray", stroke.dash()) : "") + "/>";
            case Shape shape ->
                "<polygon points=\"" + points(shape.corners()) + "\"" + in("stroke", shape.outline())
                        + in("fill", shape.inside()) + at("stroke-width", 1.4) + "/>";
            case Circle circle ->
                "<circle" + at("cx", circle.x()) + at("cy", circle.y()) + at("r", circle.radius())
                        + in("stroke", circle.outline()) + in("fill", circle.inside()) + at("stroke-width", 1.4)
                        + "/>";
            case Text text ->
                "<text" + at("x", text.x()) + at("y", text.y()) + anchor(text.anchor())
                        + at("font-size", text.size()) + in("fill", text.colour()) + ">"
                        + Templates.escaped(text.words()) + "</text>";
        };
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    private static String points(List<Double> corners) {
        return corners.stream().map(ChartSvg::number).collect(Collectors.joining(" "));
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    private static String in(String name, Colour colour) {
        return " " + name + "=\"#"
                + Integer.toHexString(0x1000000 | colour.rgb()).substring(1) + "\"";
    }

    /** A number with one decimal, without it if it is zero. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }
}
