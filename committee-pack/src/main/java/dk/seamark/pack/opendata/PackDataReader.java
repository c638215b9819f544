package dk.seamark.pack.opendata;

import dk.seamark.pack.opendata.PackData.FigureRecord;
import dk.seamark.pack.opendata.PackData.IndicatorName;
import dk.seamark.pack.opendata.PackData.MissingRecord;
import dk.seamark.pack.opendata.PackData.TargetRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data out of a pack's rendering as JSON. What else is in the rendering is passed over. */
final class PackDataReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What begins the id of an indicator's section. */
    private static final String SECTION = "indikator-";

    private PackDataReader() {}

    static PackData read(byte[] json) {
        try {
            return pack(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("That is no pack: " + e.getOriginalMessage(), e);
        }
    }

    private static PackData pack(JsonNode pack) {
        JsonNode heading = pack.path("heading");
        JsonNode edition = pack.path("edition");
        List<JsonNode> sections = new ArrayList<>();
        List<IndicatorName> indicators = new ArrayList<>();
        for (JsonNode track : pack.path("tracks")) {
            for (JsonNode section : track.path("indicators")) {
                sections.add(section);
                indicators.add(indicator(track, section));
            }
        }
        return new PackData(
                text(heading, "municipality"),
                text(heading, "municipalityName"),
                text(heading, "planId"),
                text(heading, "planTitle"),
                text(heading, "period"),
                edition.hasNonNull("number") ? edition.path("number").intValue() : null,
                pack.path("provenance").path("position").longValue(),
                text(edition, "audience").equals("public"),
                optional(pack, "exampleNotice"),
                figures(pack.path("sources"), indicators),
                targets(sections, indicators),
                missing(pack.path("missingFigures"), indicators));
    }

    private static IndicatorName indicator(JsonNode track, JsonNode section) {
        return new IndicatorName(
                track.path("number").intValue(),
                text(section, "id").substring(SECTION.length()),
                text(section, "number"),
                text(section, "title"));
    }

    /** The groups of figures stand in the order of the indicators. */
    private static List<FigureRecord> figures(JsonNode groups, List<IndicatorName> indicators) {
        if (groups.size() != indicators.size()) {
            throw new IllegalArgumentException(
                    "A pack has " + indicators.size() + " indicators, its figures are of " + groups.size());
        }
        return IntStream.range(0, indicators.size())
                .boxed()
                .flatMap(at ->
                        groups.get(at).path("figures").valueStream().map(figure -> figure(indicators.get(at), figure)))
                .toList();
    }

    private static FigureRecord figure(IndicatorName indicator, JsonNode figure) {
        boolean isShown = figure.hasNonNull("value");
        return new FigureRecord(
                indicator,
                text(figure, "componentId"),
                text(figure, "label"),
                text(figure, "series"),
                text(figure, "period"),
                isShown ? figure.path("value").decimalValue() : null,
                text(figure, "unit"),
                isShown ? settled(figure) : FigureStatus.WITHHELD,
                figure.path("example").booleanValue(),
                text(figure, "measuredOn"),
                text(figure, "source"),
                optional(figure.path("link"), "url"),
                figure.path("position").longValue());
    }

    private static FigureStatus settled(JsonNode figure) {
        return figure.hasNonNull("status") ? FigureStatus.PROVISIONAL : FigureStatus.FINAL;
    }

    private static List<TargetRecord> targets(List<JsonNode> sections, List<IndicatorName> indicators) {
        return IntStream.range(0, sections.size())
                .boxed()
                .flatMap(at -> sections.get(at)
                        .path("targets")
                        .valueStream()
                        .map(target -> target(indicators.get(at), target)))
                .toList();
    }

    private static TargetRecord target(IndicatorName indicator, JsonNode target) {
        return new TargetRecord(
                indicator,
                text(target, "date"),
                text(target, "period"),
                text(target, "wording"),
                text(target.path("mark"), "code"),
                target.path("ofTheYear").booleanValue());
    }

    private static List<MissingRecord> missing(JsonNode rows, List<IndicatorName> indicators) {
        return rows.valueStream()
                .map(row -> new MissingRecord(
                        named(text(row, "number"), indicators),
                        text(row, "figure"),
                        optional(row, "period"),
                        text(row, "reason"),
                        row.path("owed").booleanValue()))
                .toList();
    }

    private static IndicatorName named(String number, List<IndicatorName> indicators) {
        return indicators.stream()
                .filter(indicator -> indicator.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A pack has no indicator " + number));
    }

    private static String text(JsonNode from, String name) {
        return from.path(name).stringValue();
    }

    private static @Nullable String optional(JsonNode from, String name) {
        return from.path(name).stringValue(null);
    }
}
