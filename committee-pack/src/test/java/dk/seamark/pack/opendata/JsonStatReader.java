package dk.seamark.pack.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a dataset of JSON-stat 2.0 and demands what the specification (json-stat.org/full) and its schema demand: which
 * members there may be and of which types, and what they must have to do with each other.
 */
public final class JsonStatReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Set<String> MEMBERS = Set.of(
            "version",
            "class",
            "href",
            "label",
            "note",
            "link",
            "updated",
            "source",
            "error",
            "extension",
            "id",
            "size",
            "role",
            "dimension",
            "value",
            "status");

    private static final Pattern PLACE = Pattern.compile("0|[1-9][0-9]*");

    /**
     * A cell with a status.
     *
     * @param value the digits as they are written; empty if it has none
     */
    public record Cell(String value, String status) {}

    private final JsonNode dataset;
    private final List<List<String>> categories = new ArrayList<>();

    private JsonStatReader(JsonNode dataset) {
        this.dataset = dataset;
    }

    /** The cells that are not empty, by the categories of their dimensions joined with spaces. */
    public static Map<String, Cell> cells(byte[] file) {
        JsonStatReader reader = new JsonStatReader(MAPPER.readTree(file));
        reader.demandForm();
        return reader.read();
    }

    private void demandForm() {
        assertThat(MEMBERS).containsAll(names(dataset));
        assertThat(dataset.path("version").stringValue()).isEqualTo("2.0");
        assertThat(dataset.path("class").stringValue()).isEqualTo("dataset");
        demandTexts(dataset.path("note"));
        assertThat(dataset.path("label").isString() && dataset.path("source").isString())
                .isTrue();
        if (dataset.has("updated")) {
            Instant.parse(dataset.path("updated").stringValue());
        }
        List<String> ids = texts(dataset.path("id"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(names(dataset.path("dimension"))).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(dataset.path("size")).hasSameSizeAs(ids);
        assertThat(Set.of("time", "geo", "metric")).containsAll(names(dataset.path("role")));
        dataset.path("role").forEach(role -> assertThat(ids).containsAll(texts(role)));
        for (String id : ids) {
            demandDimension(dataset.path("dimension").path(id), isMetric(id));
        }
        for (int at = 0; at < ids.size(); at++) {
            assertThat(dataset.path("size").get(at).intValue())
                    .isEqualTo(categories.get(at).size());
        }
        int cells = categories.stream().mapToInt(List::size).reduce(1, (one, other) -> one * other);
        for (String member : List.of("value", "status")) {
            dataset.path(member).properties().forEach(cell -> {
                assertThat(cell.getKey()).matches(PLACE);
                assertThat(Integer.parseInt(cell.getKey())).isLessThan(cells);
                assertThat(
                                member.equals("value")
                                        ? cell.getValue().isNumber()
                                        : cell.getValue().isString())
                        .isTrue();
            });
        }
        dataset.path("link")
                .forEach(links -> links.forEach(
                        link -> assertThat(link.path("href").stringValue()).startsWith("https://")));
    }

    private boolean isMetric(String id) {
        return texts(dataset.path("role").path("metric")).contains(id);
    }

    private void demandDimension(JsonNode dimension, boolean isMetric) {
        assertThat(Set.of("label", "href", "note", "link", "extension", "category"))
                .containsAll(names(dimension));
        JsonNode category = dimension.path("category");
        assertThat(Set.of("index", "label", "note", "unit", "coordinates", "child"))
                .containsAll(names(category));
        List<String> index = texts(category.path("index"));
        assertThat(index).doesNotHaveDuplicates();
        assertThat(names(category.path("label"))).isEqualTo(new TreeSet<>(index));
        category.path("label").forEach(label -> assertThat(label.isString()).isTrue());
        assertThat(category.has("unit")).isEqualTo(isMetric);
        category.path("unit").properties().forEach(unit -> {
            assertThat(index).contains(unit.getKey());
            assertThat(unit.getValue().path("decimals").isInt()).isTrue();
            assertThat(unit.getValue().path("label").isString()).isTrue();
        });
        categories.add(index);
    }

    private Map<String, Cell> read() {
        Map<String, Cell> cells = new HashMap<>();
        dataset.path("status").properties().forEach(status -> {
            JsonNode value = dataset.path("value").path(status.getKey());
            cells.put(
                    name(Integer.parseInt(status.getKey())),
                    new Cell(
                            value.isMissingNode() ? "" : value.decimalValue().toPlainString(),
                            status.getValue().stringValue()));
        });
        assertThat(names(dataset.path("status"))).containsAll(names(dataset.path("value")));
        return cells;
    }

    /** The last dimension changes fastest. */
    private String name(int place) {
        List<String> name = new ArrayList<>();
        int rest = place;
        for (List<String> dimension : categories.reversed()) {
            name.addFirst(dimension.get(rest % dimension.size()));
            rest /= dimension.size();
        }
        return String.join(" ", name);
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static void demandTexts(JsonNode list) {
        assertThat(list.isArray()).isTrue();
        list.forEach(item -> assertThat(item.isString()).isTrue());
    }

    private static List<String> texts(JsonNode list) {
        demandTexts(list);
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
