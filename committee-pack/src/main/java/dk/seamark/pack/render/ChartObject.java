package dk.seamark.pack.render;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import com.samskivert.mustache.Template;
import dk.seamark.characters.Characters;
import dk.seamark.pack.Chart;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.font.DocumentLetters;
import dk.seamark.pack.render.DrawingPrimitive.Circle;
import dk.seamark.pack.render.DrawingPrimitive.Colour;
import dk.seamark.pack.render.DrawingPrimitive.Shape;
import dk.seamark.pack.render.DrawingPrimitive.Stroke;
import dk.seamark.pack.render.DrawingPrimitive.Text;
import dk.seamark.text.Language;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Draws the charts of a pack into its PDF: lines, shapes and words in the pack's own font, tagged as figures with their
 * alternative texts. It draws with the PDF library's own graphics rather than through an SVG library, which would have
 * to be trusted with everything that SVG can do.
 *
 * @param charts the charts by their ids
 * @param family the font
 * @param language the language of the texts in them
 * @param letters the document's letters, which have those of the charts' words
 */
record ChartObject(Map<String, Chart> charts, String family, Language language, DocumentLetters letters)
        implements FSObjectDrawerFactory {

    private static final String TYPE = "image/svg+xml";

    static ChartObject of(PackModel pack, String family, DocumentLetters letters) {
        Map<String, Chart> charts = pack.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> indicator.charts().stream())
                .collect(Collectors.toMap(Chart::id, chart -> chart, (one, same) -> one, LinkedHashMap::new));
        // The fonts are made before the charts are drawn, so their letters must be known by then.
        charts.values().stream()
                .flatMap(chart -> ChartDrawing.of(chart, pack.language()).ink().stream())
                .forEach(ink -> {
                    if (ink instanceof Text text) {
                        letters.line(Characters.shown(text.words()));
                    }
                });
        return new ChartObject(charts, family, pack.language(), letters);
    }

    /** Writes the placeholder element for the current chart of the template. */
    static void write(Template.Fragment fragment, Writer out) throws IOException {
        Chart chart = (Chart) fragment.context();
        out.write("<object type=\"" + TYPE + "\" data=\"" + Templates.escaped(chart.id()) + "\" alt=\""
                + Templates.escaped(chart.title() + ". " + chart.description()) + "\"></object>");
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE) && charts.containsKey(element.getAttribute("data"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        ChartDrawing drawing =
                ChartDrawing.of(Objects.requireNonNull(charts.get(element.getAttribute("data"))), language);
        return (same, x, y, width, height, device, context, dots) -> {
            new Brush(device, context, family, letters, x, y, width / ChartDrawing.WIDTH).draw(drawing);
            return Map.of();
        };
    }

    /**
     * Draws on a page.
     *
     * @param x the drawing's left edge, in dots of the page
     * @param y its upper edge
     * @param scale how many dots a unit of the drawing has
     */
    private record Brush(
            OutputDevice device,
            RenderingContext context,
            String family,
            DocumentLetters letters,
            double x,
            double y,
            double scale) {

        void draw(ChartDrawing drawing) {
            java.awt.Stroke before = device.getStroke();
            drawing.ink().forEach(this::draw);
            device.setStroke(before);
        }

        private void draw(DrawingPrimitive ink) {
            switch (ink) {
                case Stroke stroke -> {
                    use(stroke.colour());
                    device.setStroke(stroke(stroke.width(), stroke.dash()));
                    device.draw(new Line2D.Double(x(stroke.x1()), y(stroke.y1()), x(stroke.x2()), y(stroke.y2())));
                }
                case Shape shape -> paint(path(shape.corners()), shape.outline(), shape.inside());
                case Circle circle ->
                    paint(
                            new Ellipse2D.Double(
                                    x(circle.x() - circle.radius()),
                                    y(circle.y() - circle.radius()),
                                    2 * circle.radius() * scale,
                                    2 * circle.radius() * scale),
                            circle.outline(),
                            circle.inside());
                case Text text -> write(text);
            }
        }

        private void paint(java.awt.Shape shape, Colour outline, Colour inside) {
            use(inside);
            device.fill(shape);
            use(outline);
            device.setStroke(stroke(1.4, 0));
            device.draw(shape);
        }

        private void write(Text text) {
            String words = letters.line(Characters.shown(text.words()));
            FontSpecification specification = specification(text.size());
            FSFont font = context.getFont(specification);
            int wide = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
            double left = x(text.x())
                    - switch (text.anchor()) {
                        case START -> 0;
                        case MIDDLE -> wide / 2.0;
                        case END -> wide;
                    };
            use(text.colour());
            device.setFont(font);
            if (device instanceof AbstractOutputDevice brush) {
                // Otherwise the letters would be emboldened artificially if the words before were bold.
                brush.setFontSpecification(specification);
            }
            context.getTextRenderer().drawString(device, words, (float) left, (float) y(text.y()));
        }

        private FontSpecification specification(double size) {
            FontSpecification specification = new FontSpecification();
            specification.families = new String[] {family};
            specification.size = (float) (size * scale);
            specification.fontWeight = IdentValue.NORMAL;
            specification.fontStyle = IdentValue.NORMAL;
            specification.variant = IdentValue.NORMAL;
            return specification;
        }

        private BasicStroke stroke(double width, double dash) {
            float dots = (float) (width * scale);
            return dash > 0
                    ? new BasicStroke(
                            dots,
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER,
                            10,
                            new float[] {(float) (dash * scale)},
                            0)
                    : new BasicStroke(dots, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }

        private Path2D path(List<Double> corners) {
            Path2D path = new Path2D.Double();
            path.moveTo(x(corners.get(0)), y(corners.get(1)));
            for (int at = 2; at < corners.size(); at += 2) {
                path.lineTo(x(corners.get(at)), y(corners.get(at + 1)));
            }
            path.closePath();
            return path;
        }

        private void use(Colour colour) {
            int rgb = colour.rgb();
            device.setColor(new FSRGBColor(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
        }

        private double x(double unit) {
            return x + unit * scale;
        }

        private double y(double unit) {
            return y + unit * scale;
        }
    }
}
