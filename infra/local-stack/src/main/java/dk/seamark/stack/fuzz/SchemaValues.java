package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.ContractDocuments;
import dk.seamark.stack.contract.ContractDocuments.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Values that a schema allows, and those that stand at its bounds or one beyond them. */
final class SchemaValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 7;

    private final Random random;
    private final SchemaFacets facets;

    SchemaValues(ContractDocuments documents, Random random) {
        this.random = random;
        this.facets = new SchemaFacets(documents, random);
    }

    SchemaFacets facets() {
        return facets;
    }

    /** A value that the schema allows, as far as it can be made. */
    JsonNode of(Place schema) {
        return of(schema, 0);
    }

    private JsonNode of(Place schema, int depth) {
        List<Place> parts = facets.of(schema, NODES.objectNode());
        JsonNode constant = SchemaFacets.keyword(parts, "const");
        if (!constant.isMissingNode()) {
            return constant;
        }
        JsonNode choices = SchemaFacets.keyword(parts, "enum");
        if (choices.isArray()) {
            return choices.get(random.nextInt(choices.size()));
        }
        return switch (type(parts)) {
            case "string" -> StringNode.valueOf(text(parts));
            case "integer" -> LongNode.valueOf(whole(parts));
            case "number" -> DecimalNode.valueOf(java.math.BigDecimal.valueOf(whole(parts) * 10 + 5, 1));
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            case "array" -> array(parts, depth);
            case "object" -> object(schema, depth);
            default -> StringNode.valueOf("x");
        };
    }

    static String type(List<Place> parts) {
        JsonNode type = SchemaFacets.keyword(parts, "type");
        if (type.isArray()) {
            return type.get(0).asString("");
        }
        if (type.isString()) {
            return type.asString();
        }
        boolean fields = parts.stream().anyMatch(part -> part.node().has("properties"));
        return fields ? "object" : "";
    }

    private String text(List<Place> parts) {
        String made = switch (SchemaFacets.keyword(parts, "format").asString("")) {
            case "date" ->
                LocalDate.of(2022 + random.nextInt(6), 1, 1)
                        .plusDays(random.nextInt(365))
                        .toString();
            case "date-time" -> "2026-0%d-14T09:30:00Z".formatted(1 + random.nextInt(9));
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "uri", "uri-reference" -> "https://www.example.dk/" + random.nextInt(1000);
            default -> "";
        };
        if (!made.isEmpty()) {
            return made;
        }
        JsonNode pattern = SchemaFacets.keyword(parts, "pattern");
        int least = SchemaFacets.keyword(parts, "minLength").asInt(0);
        int most = SchemaFacets.keyword(parts, "maxLength").asInt(60);
        if (pattern.isString()) {
            String text = PatternText.of(pattern.asString(), random).orElse("a");
            return text.length() > most ? text.substring(0, most) : text.length() < least ? filled(least) : text;
        }
        return filled(Math.max(least, 1 + random.nextInt(Math.max(1, Math.min(most, 40)))));
    }

    private static String filled(int length) {
        return "Tekst og tal ".repeat(length / 13 + 1).substring(0, length).stripTrailing();
    }

    private long whole(List<Place> parts) {
        long least = SchemaFacets.keyword(parts, "minimum").asLong(0);
        long most = SchemaFacets.keyword(parts, "maximum").asLong(least + 500);
        return least + random.nextLong(Math.max(1, Math.min(most - least + 1, 1000)));
    }

    private ArrayNode array(List<Place> parts, int depth) {
        ArrayNode array = NODES.arrayNode();
        Place items = facets.items(parts);
        int least = SchemaFacets.keyword(parts, "minItems").asInt(0);
        int most = SchemaFacets.keyword(parts, "maxItems").asInt(least + 2);
        int size = least + random.nextInt(Math.max(1, Math.min(most - least, 2) + 1));
        for (int i = 0; i < size && depth < DEEPEST; i++) {
            array.add(of(items, depth + 1));
        }
        return array;
    }

    /** Field by field, as what one field says can demand another. */
    private ObjectNode object(Place schema, int depth) {
        ObjectNode object = NODES.objectNode();
        for (int round = 0; round < 3; round++) {
            List<Place> parts = facets.of(schema, object);
            Map<String, Place> properties = facets.properties(parts);
            Set<String> required = SchemaFacets.required(parts);
            boolean last = round == 2;
            properties.forEach((name, property) -> {
                boolean wanted = required.contains(name)
                        || (last && depth < DEEPEST && random.nextInt(4) == 0 && !object.has("kind"));
                if (wanted && !object.has(name) && depth < DEEPEST) {
                    object.set(name, of(property, depth + 1));
                }
            });
        }
        return object;
    }

    /** Values at the bounds of the schema, and just beyond them. */
    List<JsonNode> edges(List<Place> parts) {
        List<JsonNode> edges = new ArrayList<>();
        JsonNode least = SchemaFacets.keyword(parts, "minimum");
        JsonNode most = SchemaFacets.keyword(parts, "maximum");
        for (JsonNode bound : List.of(least, most)) {
            if (bound.isNumber()) {
                for (int by = -1; by <= 1; by++) {
                    edges.add(DecimalNode.valueOf(bound.decimalValue().add(java.math.BigDecimal.valueOf(by))));
                }
            }
        }
        JsonNode longest = SchemaFacets.keyword(parts, "maxLength");
        if (longest.isNumber() && longest.asInt() <= 20_000) {
            edges.add(StringNode.valueOf("a".repeat(longest.asInt())));
            edges.add(StringNode.valueOf("a".repeat(longest.asInt() + 1)));
        }
        JsonNode fullest = SchemaFacets.keyword(parts, "maxItems");
        if (fullest.isNumber() && fullest.asInt() <= 200) {
            ArrayNode full = NODES.arrayNode();
            Place items = facets.items(parts);
            for (int i = 0; i <= fullest.asInt(); i++) {
                full.add(of(items, DEEPEST - 2));
            }
            edges.add(full);
            ArrayNode less = full.deepCopy();
            less.remove(0);
            edges.add(less);
        }
        JsonNode choices = SchemaFacets.keyword(parts, "enum");
        choices.forEach(edges::add);
        if (edges.isEmpty()) {
            edges.addAll(List.of(StringNode.valueOf(""), IntNode.valueOf(0), NullNode.getInstance()));
        }
        return edges;
    }
}
