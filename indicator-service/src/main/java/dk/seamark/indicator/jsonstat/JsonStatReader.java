package dk.seamark.indicator.jsonstat;

import dk.seamark.indicator.jsonstat.JsonStatException.Flaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a table in JSON-stat 1 (its first dataset is {@code dataset}, and the order of the dimensions stands among
 * them) or 2.0 (of the class {@code dataset}). Labels and notes are passed over. What contradicts itself is refused as
 * a whole: a figure from the neighbouring cell would look like any other.
 */
public final class JsonStatReader {

    /** The largest number of cells; a query that is kept here asks for some hundred. */
    public static final int MOST_CELLS = 10_000;

    private static final int MOST_DIMENSIONS = 20;
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_NUMBER = 60;
    private static final int DEEPEST = 12;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonStatReader() {}

    /**
     * The table that these bytes are.
     *
     * @throws JsonStatException if they are none that is read here
     */
    public static Dataset read(byte[] bytes) throws JsonStatException {
        JsonNode root = parsed(bytes);
        if (root.has("class") || root.has("version")) {
            require(text(root.path("class")).equals("dataset"), "its class is not dataset");
            require(text(root.path("version")).equals("2.0"), "its version is not 2.0");
            return dataset(root, root);
        }
        JsonNode dataset = root.path("dataset");
        require(dataset.isObject(), "it has neither a class nor a dataset");
        return dataset(dataset, dataset.path("dimension"));
    }

    private static JsonNode parsed(byte[] bytes) throws JsonStatException {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            require(root.isObject(), "it is no object");
            return root;
        } catch (JacksonException e) {
            throw new JsonStatException(Flaw.NOT_JSON, String.valueOf(e.getOriginalMessage()));
        }
    }

    /** @param order where the order of the dimensions, their sizes and roles stand */
    private static Dataset dataset(JsonNode table, JsonNode order) throws JsonStatException {
        List<String> ids = codes(order.path("id"), "id");
        JsonNode sizes = order.path("size");
        require(sizes.isArray() && sizes.size() == ids.size(), "its sizes are not those of its dimensions");
        if (ids.size() > MOST_DIMENSIONS) {
            throw new JsonStatException(Flaw.TOO_LARGE, ids.size() + " dimensions");
        }
        int cells = 1;
        List<Integer> lengths = new ArrayList<>();
        for (JsonNode each : sizes) {
            int size = whole(each, MOST_CELLS, "size");
            require(size > 0, "a dimension has no category");
            lengths.add(size);
            // Both factors are at most MOST_CELLS.
            cells *= size;
            if (cells > MOST_CELLS) {
                throw new JsonStatException(Flaw.TOO_LARGE, "more than " + MOST_CELLS + " cells");
            }
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            dimensions.add(dimension(
                    ids.get(i), lengths.get(i), table.path("dimension").path(ids.get(i))));
        }
        JsonNode updated = table.path("updated");
        JsonNode times = order.path("role").path("time");
        return new Dataset(
                updated.isMissingNode() ? null : text(updated),
                dimensions,
                times.isMissingNode() ? List.of() : codes(times, "role.time"),
                cells(cells, table));
    }

    private static Dimension dimension(String id, int size, JsonNode its) throws JsonStatException {
        JsonNode index = its.path("category").path("index");
        JsonNode labels = its.path("category").path("label");
        if (index.isMissingNode() && size == 1 && labels.isObject() && labels.size() == 1) {
            return new Dimension(
                    id, List.of(code(labels.propertyNames().iterator().next())));
        }
        if (index.isArray()) {
            List<String> categories = codes(index, id);
            require(categories.size() == size, id + " has another size");
            return new Dimension(id, categories);
        }
        require(index.isObject() && index.size() == size, id + " has no index, or one of another size");
        @Nullable String[] places = new String[size];
        for (Map.Entry<String, JsonNode> category : index.properties()) {
            int place = whole(category.getValue(), size - 1, id);
            require(places[place] == null, id + " has two categories in one place");
            places[place] = code(category.getKey());
        }
        // There are as many categories as places, and no two in one.
        return new Dimension(
                id, Arrays.stream(places).map(Objects::requireNonNull).toList());
    }

    private static List<Cell> cells(int size, JsonNode table) throws JsonStatException {
        JsonNode values = table.path("value");
        JsonNode statuses = table.path("status");
        requirePerCell(size, values, "value");
        require(!values.isString(), "value is a text");
        if (!statuses.isMissingNode() && !statuses.isNull() && !statuses.isString()) {
            requirePerCell(size, statuses, "status");
        }
        List<Cell> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(cell(at(values, i), at(statuses, i)));
        }
        return cells;
    }

    /** Throws unless there is one for each cell, or it is an object that names some of the cells by their place. */
    private static void requirePerCell(int size, JsonNode each, String what) throws JsonStatException {
        require(
                each.isObject() || (each.isArray() && each.size() == size),
                what + " has not one for each of the " + size + " cells");
        if (each.isObject()) {
            for (String place : each.propertyNames()) {
                require(place.matches("0|[1-9][0-9]{0,5}") && Integer.parseInt(place) < size, what + " of no cell");
            }
        }
    }

    private static @Nullable JsonNode at(JsonNode each, int place) {
        JsonNode here = each.isArray() ? each.get(place) : each.get(Integer.toString(place));
        JsonNode found = each.isString() ? each : here;
        return found == null || found.isNull() ? null : found;
    }

    private static Cell cell(@Nullable JsonNode value, @Nullable JsonNode status) throws JsonStatException {
        String sign = status == null ? "" : text(status);
        if (value == null || value.isString()) {
            Absence said = Absence.of(value == null ? sign : text(value));
            return new Cell.Absent(said);
        }
        require(value.isNumber(), "a value is neither a number nor a text");
        Absence marked = Absence.of(sign);
        // A number that is marked as confidential is nobody's to read.
        return marked == Absence.UNEXPLAINED ? new Cell.Value(CellNumber.of(value)) : new Cell.Absent(marked);
    }

    private static List<String> codes(JsonNode array, String what) throws JsonStatException {
        require(array.isArray() && array.size() <= MOST_CELLS, what + " is no list, or a long one");
        List<String> codes = new ArrayList<>();
        for (JsonNode each : array) {
            codes.add(code(text(each)));
        }
        require(codes.stream().distinct().count() == codes.size(), what + " names one twice");
        return codes;
    }

    private static String code(String code) throws JsonStatException {
        require(!code.isEmpty() && code.length() <= LONGEST_CODE, "a code is empty or long");
        return code;
    }

    private static String text(JsonNode node) throws JsonStatException {
        require(node.isString() && node.stringValue().length() <= LONGEST_CODE, "no text, or a long one");
        return node.stringValue();
    }

    private static int whole(@Nullable JsonNode node, int most, String what) throws JsonStatException {
        require(
                node != null && node.isInt() && node.intValue() >= 0 && node.intValue() <= most,
                what + " is no whole number from 0 to " + most);
        return Objects.requireNonNull(node).intValue();
    }

    static void require(boolean kept, String otherwise) throws JsonStatException {
        if (!kept) {
            throw new JsonStatException(Flaw.NOT_JSON_STAT, otherwise);
        }
    }
}
