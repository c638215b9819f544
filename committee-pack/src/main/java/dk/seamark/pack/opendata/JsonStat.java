package dk.seamark.pack.opendata;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.PackWords;
import dk.seamark.pack.opendata.PackData.FigureRecord;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a pack as a cube of JSON-stat 2.0: which figure, whose, and of which period. Values and statuses are
 * sparse, as most figures are of some periods only. A withheld figure has a status and no value; where there is
 * neither, there is no figure.
 */
final class JsonStat {

    private static final String METRIC = "figure";
    private static final String SERIES = "series";
    private static final String PERIOD = "period";

    private final PackData pack;
    private final Map<String, List<FigureRecord>> metrics;
    private final List<String> series;
    private final List<String> periods;

    private JsonStat(PackData pack) {
        this.pack = pack;
        this.metrics = metrics(pack.figures());
        this.series = List.copyOf(Codes.series(pack).keySet());
        this.periods = pack.figures().stream()
                .map(FigureRecord::period)
                .distinct()
                .map(ReportingPeriod::parse)
                .sorted()
                .map(ReportingPeriod::toString)
                .toList();
    }

    /** @param terms how it is given to everybody; null if it is not */
    static byte[] of(PackData pack, @Nullable OpenTerms terms) {
        return OpenJson.bytes(new JsonStat(pack).dataset(terms));
    }

    private Map<String, Object> dataset(@Nullable OpenTerms terms) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("version", "2.0");
        dataset.put("class", "dataset");
        dataset.put("label", Titles.of(pack));
        dataset.put("source", pack.municipalityName());
        if (terms != null) {
            dataset.put("updated", terms.issued().toString());
            dataset.put(
                    "link",
                    Map.of("license", List.of(Map.of("href", terms.licence().address()))));
        }
        dataset.put("note", notes());
        dataset.put("role", OpenJson.object("metric", List.of(METRIC), "time", List.of(PERIOD)));
        dataset.put("id", List.of(METRIC, SERIES, PERIOD));
        dataset.put("size", List.of(metrics.size(), series.size(), periods.size()));
        dataset.put("dimension", dimensions());
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        cells((place, figure) -> {
            statuses.put(place, figure.status().code());
            if (figure.value() != null) {
                values.put(place, figure.value());
            }
        });
        dataset.put("value", values);
        dataset.put("status", statuses);
        dataset.put("extension", extension());
        return dataset;
    }

    private List<String> notes() {
        Stream<String> own = Stream.of(PackWords.say(Language.DANISH, "data.cube"));
        return Stream.concat(own, Stream.ofNullable(pack.exampleNotice())).toList();
    }

    private Map<String, Object> dimensions() {
        Map<String, Object> dimensions = new LinkedHashMap<>();
        Map<String, Object> figures = category(labels(metrics, named -> name(named.getFirst())));
        figures.put("unit", labels(metrics, JsonStat::unit));
        dimensions.put(METRIC, dimension(PackWords.say(Language.DANISH, "data.dimension.figure"), figures));
        dimensions.put(
                SERIES,
                dimension(PackWords.say(Language.DANISH, "data.dimension.series"), category(Codes.series(pack))));
        dimensions.put(
                PERIOD,
                dimension(
                        PackWords.say(Language.DANISH, "data.dimension.period"),
                        category(periods.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        Function.identity(),
                                        (one, other) -> one,
                                        LinkedHashMap::new)))));
        return dimensions;
    }

    private static Map<String, Object> dimension(String label, Map<String, Object> category) {
        Map<String, Object> dimension = new LinkedHashMap<>();
        dimension.put("label", label);
        dimension.put("category", category);
        return dimension;
    }

    private static Map<String, Object> category(Map<String, String> labels) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("index", List.copyOf(labels.keySet()));
        if (!labels.isEmpty()) {
            category.put("label", labels);
        }
        return category;
    }

    private static <T> Map<String, T> labels(
            Map<String, List<FigureRecord>> metrics, Function<List<FigureRecord>, T> label) {
        Map<String, T> labels = new LinkedHashMap<>();
        metrics.forEach((id, figures) -> labels.put(id, label.apply(figures)));
        return labels;
    }

    /** The figures of each component; of each unit for itself, where a break in the series changed it. */
    private static Map<String, List<FigureRecord>> metrics(List<FigureRecord> figures) {
        Map<String, Map<String, List<FigureRecord>>> components = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.indicator().id() + "." + figure.component(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(FigureRecord::unit, LinkedHashMap::new, Collectors.toList())));
        Map<String, List<FigureRecord>> metrics = new LinkedHashMap<>();
        components.forEach((component, units) ->
                units.forEach((unit, own) -> metrics.put(units.size() == 1 ? component : component + "." + unit, own)));
        return metrics;
    }

    private static String name(FigureRecord figure) {
        return figure.indicator().number() + " " + figure.indicator().title() + ": " + figure.label();
    }

    private static Map<String, Object> unit(List<FigureRecord> figures) {
        String code = figures.getFirst().unit();
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("label", Codes.unit(code));
        unit.put("code", code);
        unit.put(
                "decimals",
                figures.stream()
                        .map(FigureRecord::value)
                        .mapToInt(value -> value == null ? 0 : Math.max(0, value.scale()))
                        .max()
                        .orElse(0));
        return unit;
    }

    private Map<String, Object> extension() {
        Map<String, Object> seamark = new LinkedHashMap<>();
        seamark.put("municipality", pack.municipality());
        seamark.put("plan", pack.planId());
        seamark.put("period", pack.period());
        if (pack.number() != null) {
            seamark.put("number", pack.number());
        }
        seamark.put("position", pack.position());
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("status", Map.of("label", Codes.statuses(pack)));
        extension.put("seamark", seamark);
        return extension;
    }

    /** Takes a cell with its place in the cube, in row-major order. */
    private interface CellWriter {
        void write(String place, FigureRecord figure);
    }

    private void cells(CellWriter writer) {
        List<String> ids = List.copyOf(metrics.keySet());
        for (int at = 0; at < ids.size(); at++) {
            Map<Integer, FigureRecord> places = new TreeMap<>();
            for (FigureRecord figure : metrics.getOrDefault(ids.get(at), List.of())) {
                int place = (at * series.size() + series.indexOf(figure.series())) * periods.size()
                        + periods.indexOf(figure.period());
                places.put(place, figure);
            }
            places.forEach((place, figure) -> writer.write(place.toString(), figure));
        }
    }
}
