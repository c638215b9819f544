package dk.seamark.acceptance;

import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.NewMeasurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A plan of four years with eight tracks and forty indicators, i1 to i40, over every unit and every kind of rule. Each
 * indicator has a component {@code a}, and {@code b} where its rule is about a gap.
 */
final class FourYearPlan {

    static final List<Integer> YEARS = List.of(2022, 2023, 2024, 2025);

    /** The component's unit and direction, what else is said of it, and the rule. */
    private static final String KINDS = """
            count           | higher | counting: flow    | {kind: at-least, component: a, value: 12}
            percent         | higher |                   | {kind: more-than, component: a, value: 51}
            grade-points    | lower  |                   | {kind: at-most, component: a, value: 6}
            wellbeing-score | lower  |                   | {kind: less-than, component: a, value: 3}
            yes-no          | higher |                   | {kind: fulfilled, component: a}
            count           | higher | counting: flow    | {kind: better-than-previous, component: a}
            wellbeing-score | higher |                   | {kind: no-worse-than-previous, component: a}
            percent         | higher |                   | {kind: changes-by, component: a, way: up, least: 1, \
            reading: percentage-points}
            count           | higher | counting: flow    | {kind: at-least-above, component: a, more: 1, \
            reference: previous-result}
            percent         | higher | comparator: landet | {kind: not-below-comparator, component: a, tolerance: 5, \
            reading: percentage-points}
            grade-points    | gap    |                   | {kind: gap-within, component: a, other: b, tolerance: 2}
            wellbeing-score | gap    |                   | {kind: gap-smaller-than-previous, component: a, other: b}
            percent         | gap    |                   | {kind: gap-closed-by, component: a, other: b, least: 5, \
            most: 10, reference: previous-period, enough: lower-end}
            percent         | higher |                   | {kind: all-of, conditions: [{kind: at-least, component: a, \
            value: 50}, {kind: better-than-previous, component: a}]}
            count           | higher | counting: stock   | {kind: if-relevant, relevance: relevant, condition: {kind: \
            at-least, component: a, value: 11}}
            yes-no          | higher |                   | {kind: qualitative}
            grade-points    | higher |                   | {kind: no-target}
            """;

    /** What the first year's figures are, by unit; each later year adds as much again of what stands behind it. */
    private static final String VALUES = """
            count           | 10 | 1
            percent         | 50 | 1
            grade-points    | 5  | 0.5
            wellbeing-score | 3  | 0.1
            yes-no          | 1  | 0
            """;

    private FourYearPlan() {}

    /** A figure that somebody delivers. */
    record Delivered(String indicator, NewMeasurement measurement) {}

    /** The centres of the tracks: three, three and two. */
    static Map<String, String> centres() {
        Map<String, String> centres = new TreeMap<>();
        IntStream.rangeClosed(1, 8)
                .forEach(track -> centres.put("t" + track, track <= 3 ? "a" : track <= 6 ? "b" : "c"));
        return centres;
    }

    /** The track of an indicator: five in each, and in the first those that are added later. */
    static String trackOf(String indicator) {
        int number = Integer.parseInt(indicator.substring(1));
        return "t" + (number > 40 ? 1 : (number - 1) / 5 + 1);
    }

    /** The plan's document. */
    static String document() {
        StringBuilder document = new StringBuilder("""
                policy: politik
                title: Plan for fire år
                firstYear: 2022
                lastYear: 2025
                committee: Udvalget
                secretariat: a
                document: Eksempel
                centres:
                  - {id: a, name: Center for Arbejde}
                  - {id: b, name: Center for Børn}
                  - {id: c, name: Center for Kultur}
                tracks:
                """);
        centres().forEach((track, centre) -> {
            String number = track.substring(1);
            document.append("""
                      - id: %s
                        number: %s
                        title: Spor nr. %s
                        centre: %s
                        followUp: [description]
                        followUpFormat: En status
                        cadence: yearly
                        indicators:
                    """.formatted(track, number, number, centre));
            IntStream.rangeClosed(1, 40)
                    .mapToObj(indicator -> "i" + indicator)
                    .filter(indicator -> trackOf(indicator).equals(track))
                    .forEach(indicator -> document.append(indicator(indicator)));
        });
        return document.toString();
    }

    private static String indicator(String id) {
        int number = Integer.parseInt(id.substring(1));
        List<String> kind = kind(id);
        StringBuilder text = new StringBuilder("""
                      - id: %s
                        number: "%s.%d"
                        title: Indikator %s
                        source: Eksempel
                        baselineWording: Intet
                        components:
                """.formatted(id, trackOf(id).substring(1), (number - 1) % 5 + 1, id));
        for (String component : components(id)) {
            String direction = kind.get(1).equals("lower") ? "lower-is-better" : "higher-is-better";
            text.append("""
                              - {id: %s, title: Det der måles %s, unit: %s, decimals: 1, direction: %s%s%s}
                    """.formatted(
                            component,
                            component,
                            kind.get(0),
                            direction,
                            kind.get(2).isEmpty() ? "" : ", " + kind.get(2),
                            kind.get(0).equals("count") ? ", counts: other" : ""));
        }
        text.append("        targets:\n");
        for (int year : YEARS) {
            text.append("          %d-01-01: {wording: Målet for året, rule: %s}%n".formatted(year + 1, kind.get(3)));
        }
        return text.toString();
    }

    /** The figures of a year that these indicators have, in order. */
    static List<Delivered> figures(List<String> indicators, int year) {
        List<Delivered> figures = new ArrayList<>();
        for (String indicator : indicators) {
            List<String> kind = kind(indicator);
            List<String> value = Table.rows(VALUES).stream()
                    .filter(row -> row.getFirst().equals(kind.getFirst()))
                    .findFirst()
                    .orElseThrow();
            BigDecimal more = new BigDecimal(value.get(2)).multiply(BigDecimal.valueOf(year - YEARS.getFirst()));
            BigDecimal figure = new BigDecimal(value.get(1)).add(more);
            for (String component : components(indicator)) {
                BigDecimal told = component.equals("b") ? figure.subtract(BigDecimal.ONE) : figure;
                figures.add(delivered(indicator, component, "municipality", year, told));
            }
            if (kind.get(2).startsWith("comparator")) {
                figures.add(delivered(indicator, "a", "comparator", year, BigDecimal.valueOf(54)));
            }
        }
        return figures;
    }

    private static Delivered delivered(String indicator, String component, String series, int year, BigDecimal value) {
        Figure figure = Figure.of(value, kind(indicator).getFirst(), LocalDate.of(year, 12, 31), "Eksempel");
        NewMeasurement measurement = NewMeasurement.of(component, Integer.toString(year), figure);
        return new Delivered(indicator, measurement.in(series));
    }

    private static List<String> components(String indicator) {
        return kind(indicator).get(1).equals("gap") ? List.of("a", "b") : List.of("a");
    }

    private static List<String> kind(String indicator) {
        List<List<String>> kinds = Table.rows(KINDS);
        return kinds.get((Integer.parseInt(indicator.substring(1)) - 1) % kinds.size());
    }
}
