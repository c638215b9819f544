package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.Chart;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.Line;
import dk.seamark.pack.Chart.Point;
import dk.seamark.pack.Chart.TargetMark;
import dk.seamark.pack.Chart.Tick;
import dk.seamark.pack.Chart.Whose;
import dk.seamark.text.Language;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartSvgTest {

    private static final List<String> LABELS =
            List.of("Danske elever", "Landsgennemsnittet for kommuner", "x".repeat(60), "", "<b> & \u0000");

    @ParameterizedTest
    @CsvSource({"0, 0", "1.25, 1.3", "-1.25, -1.2", "-0.04, 0", "319.96, 320", "0.1, 0.1", "-0.6, -0.6"})
    void numbersHaveOneDecimalAtMost(double value, String written) {
        assertThat(ChartSvg.number(value)).isEqualTo(written);
    }

    @Test
    void itSaysWhatItShows() throws Exception {
        Element svg = parsed(ChartSvg.svg(random(new Random(1)), Language.DANISH));
        String[] names = svg.getAttribute("aria-labelledby").split(" ", -1);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(names).containsExactly("graf-a-navn", "graf-a-billede");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Navn");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Billede \" < &");
    }

    @Test
    void eachSeriesHasAMarkOfItsOwn() {
        Line own = new Line(Whose.OWN, "Slagelse Kommune", points(2024, "61", "62"));
        Line other = new Line(Whose.OTHER, "Udenlandske", points(2024, "63", "64"));
        Line comparator = new Line(Whose.COMPARATOR, "Landsgennemsnit", points(2024, "65", "66"));
        String svg = ChartSvg.svg(chart(Form.LINE, List.of(own, other, comparator), List.of()), Language.DANISH);
        assertThat(Pattern.compile("<circle").matcher(svg).results()).hasSize(2);
        assertThat(Pattern.compile("<polygon").matcher(svg).results()).hasSize(4);
        assertThat(svg).contains("stroke-dasharray=\"6\"", "stroke-dasharray=\"3\"");
    }

    @Test
    void aPeriodWithoutAFigureIsOnlyHintedAt() {
        Line gap = new Line(
                Whose.OWN,
                "Slagelse Kommune",
                List.of(points(2022, "61").getFirst(), points(2024, "62").getFirst()));
        assertThat(ChartSvg.svg(chart(Form.LINE, List.of(gap), List.of()), Language.DANISH))
                .contains("stroke-dasharray=\"1.5\"");
    }

    /** The line's label, and the lines in which it stands beside the chart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Landsgennemsnittet                    | Landsgennemsnittet
            Danske elever, samlet indikatorsvar   | Danske elever,/samlet/indikatorsvar
            Medarbejdere, der har deltaget i akademiuddannelsen i professional praksis med mentalisering \
            | Medarbejdere, der/har deltaget i/akademiuddannelsen i/professional praksis/med mentalisering
            Speciallægepraksisplanlægningsstabilisering | Speciallægepraksisplanlæg-/ningsstabilisering
            """)
    void aLabelIsWhole(String label, String shown) {
        Chart chart = chart(
                Form.LINE,
                List.of(
                        new Line(Whose.OWN, label, points(2024, "100", "62")),
                        new Line(Whose.COMPARATOR, "–", points(2024, "900", "900"))),
                List.of());
        String words = ChartDrawing.of(chart, Language.DANISH).ink().stream()
                .flatMap(ink -> ink instanceof DrawingPrimitive.Text text ? Stream.of(text.words()) : Stream.of())
                .collect(Collectors.joining("/"));
        assertThat(words).contains(shown).doesNotContain("…");
    }

    @Test
    void nothingIsDrawnOutsideWhateverTheFiguresAre() throws Exception {
        for (int seed = 0; seed < 500; seed++) {
            Chart chart = random(new Random(seed));
            parsed(ChartSvg.svg(chart, Language.DANISH));
            for (DrawingPrimitive ink : ChartDrawing.of(chart, Language.DANISH).ink()) {
                assertThat(places(ink))
                        .as("seed %s, %s", seed, ink)
                        .allSatisfy(place -> assertThat(place).isBetween(0.0, (double) ChartDrawing.WIDTH));
            }
        }
    }

    private static List<Double> places(DrawingPrimitive ink) {
        return switch (ink) {
            case DrawingPrimitive.Stroke stroke -> List.of(stroke.x1(), stroke.y1() * 2, stroke.x2(), stroke.y2() * 2);
            case DrawingPrimitive.Shape shape -> shape.corners();
            case DrawingPrimitive.Circle circle ->
                List.of(circle.x() - circle.radius(), circle.x() + circle.radius(), circle.y());
            case DrawingPrimitive.Text text -> List.of(text.x(), (text.y() - text.size()) * 2, text.y() * 2);
        };
    }

    /** The period at this place of those that are a year, a half or a quarter long. */
    private static String period(int first, int at, int parts) {
        return first + at / parts + (parts == 1 ? "" : (parts == 2 ? "-H" : "-Q") + (at % parts + 1));
    }

    private static Chart random(Random random) {
        int parts = 1 << random.nextInt(3);
        int first = 1995 + random.nextInt(20);
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line <= random.nextInt(3); line++) {
            List<Point> points = new ArrayList<>();
            for (int at = 0; at < 2 + random.nextInt(20); at++) {
                if (random.nextInt(4) > 0 || points.isEmpty()) {
                    String period = period(first, at, parts);
                    String shown = parts == 1 ? period : at % parts + 1 + ".\u00a0kvartal\u00a0" + (first + at / parts);
                    BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(3));
                    points.add(new Point(period, shown, value, value.toPlainString()));
                }
            }
            lines.add(new Line(Whose.values()[line], LABELS.get(random.nextInt(LABELS.size())), points));
        }
        List<TargetMark> targets = random.nextBoolean()
                ? List.of()
                : List.of(new TargetMark(period(2030, 0, parts), "2030", BigDecimal.valueOf(random.nextInt(999)), "1"));
        return chart(random.nextBoolean() ? Form.COLUMNS : Form.LINE, lines, targets);
    }

    private static Chart chart(Form form, List<Line> lines, List<TargetMark> targets) {
        List<Tick> axis = IntStream.rangeClosed(0, 5)
                .mapToObj(tick -> new Tick(BigDecimal.valueOf(200L * tick), Integer.toString(200 * tick)))
                .toList();
        return new Chart("graf-a", "Navn", "Billede \" < &", form, axis, lines, targets);
    }

    private static List<Point> points(int first, String... values) {
        List<Point> points = new ArrayList<>();
        for (String value : values) {
            String period = Integer.toString(first + points.size());
            points.add(new Point(period, period, new BigDecimal(value), value));
        }
        return points;
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
