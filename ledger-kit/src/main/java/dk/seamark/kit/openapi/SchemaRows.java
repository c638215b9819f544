package dk.seamark.kit.openapi;

import com.samskivert.mustache.Escapers;
import dk.seamark.kit.openapi.ContractTree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas as rows for people: each field with its kind, bounds and meaning. One for each page. */
final class SchemaRows {

    private static final String NULL = "<code>null</code>";

    private final ContractTree tree;
    private final PageWords words;

    /** The sections that were referred to, by their anchors, in the order in which they were first referred to. */
    private final Map<String, Node> sections = new LinkedHashMap<>();

    SchemaRows(ContractTree tree, PageWords words) {
        this.tree = tree;
        this.words = words;
    }

    /**
     * A field, a parameter or a header.
     *
     * @param name as it is sent, with the path of the object that it stands in
     * @param title its Danish name; empty if it has none
     * @param type its kind and bounds, HTML
     * @param required whether it must be there
     * @param meaning what it means, HTML
     */
    record Row(String name, String title, String type, boolean required, String meaning) {}

    /**
     * A schema with a place of its own on the page.
     *
     * @param anchor its place
     * @param name its name in the contract
     * @param title its Danish name; empty if it has none
     * @param description what it is, HTML
     * @param alternatives the forms of which one is meant, HTML; empty if there is only one
     * @param rows its fields
     */
    record Section(String anchor, String name, String title, String description, String alternatives, List<Row> rows) {}

    /** The sections that were referred to, and those that they refer to. */
    List<Section> sections() {
        List<Section> written = new ArrayList<>();
        while (written.size() < sections.size()) {
            Map.Entry<String, Node> next = sections.entrySet().stream()
                    .skip(written.size())
                    .findFirst()
                    .orElseThrow();
            SchemaLayers schema = SchemaLayers.of(tree, next.getValue());
            written.add(new Section(
                    next.getKey(),
                    name(next.getValue()),
                    schema.text("title"),
                    Markdown.blocks(schema.text("description")),
                    alternatives(schema),
                    fields(next.getValue())));
        }
        return written;
    }

    /** The fields of an object; those of objects within it that have no name of their own come with it. */
    List<Row> fields(Node schema) {
        List<Row> rows = new ArrayList<>();
        fields(schema, "", rows);
        return rows;
    }

    private void fields(Node schema, String path, List<Row> rows) {
        SchemaLayers object = SchemaLayers.of(tree, schema);
        object.properties().forEach((name, property) -> {
            rows.add(row(path + name, property, object.required().contains(name)));
            Node item = property;
            String deeper = path + name;
            while (!isNamed(item) && SchemaLayers.of(tree, item).find("items").isPresent()) {
                item = SchemaLayers.of(tree, item).find("items").orElseThrow();
                deeper += "[]";
            }
            if (!isNamed(item) && SchemaLayers.of(tree, item).alternatives().isEmpty()) {
                fields(item, deeper + ".", rows);
            }
        });
    }

    /** One field, parameter or header with this schema. */
    Row row(String name, Node schema, boolean required) {
        SchemaLayers layers = SchemaLayers.of(tree, schema);
        return new Row(name, layers.text("title"), type(schema), required, Markdown.blocks(layers.text("description")));
    }

    /** The kind and the bounds of what fits a schema, HTML for a line. */
    String type(Node schema) {
        SchemaLayers layers = SchemaLayers.of(tree, schema);
        if (isNamed(schema) && SchemaLayers.of(tree, tree.resolved(schema)).isLarge()) {
            return link(tree.resolved(schema));
        }
        List<String> parts = new ArrayList<>();
        layers.find("const").ifPresent(value -> parts.add(code(value)));
        layers.find("enum")
                .ifPresent(values -> parts.add(words.oneOf(
                        tree.items(values).stream().map(SchemaRows::code).toList())));
        if (parts.isEmpty()) {
            parts.add(layers.alternatives().isEmpty() ? kind(layers) : alternatives(layers));
        }
        bounds(layers, parts);
        if (layers.takesNull() && layers.find("enum").isEmpty()) {
            parts.add(words.say("type.or", NULL));
        }
        return String.join(", ", parts);
    }

    private String alternatives(SchemaLayers schema) {
        List<Node> all = schema.alternatives();
        return all.isEmpty()
                ? ""
                : words.oneOf(all.stream()
                        .map(each -> SchemaLayers.of(tree, each).isLarge() ? link(tree.resolved(each)) : type(each))
                        .toList());
    }

    private String kind(SchemaLayers layers) {
        return switch (layers.type()) {
            case "null" -> NULL;
            case "string" -> string(layers);
            case "integer" -> words.say("type.integer");
            case "number" -> words.say("type.number");
            case "boolean" -> words.say("type.boolean");
            case "array" ->
                words.say("type.list", layers.find("items").map(this::type).orElse(""));
            case "object" ->
                layers.find("additionalProperties")
                        .filter(values -> values.json().isObject())
                        .map(values -> words.say("type.map", type(values)))
                        .orElse(words.say("type.object"));
            default -> words.say("type.any");
        };
    }

    private String string(SchemaLayers layers) {
        return switch (layers.text("format")) {
            case "date" -> words.say("type.date");
            case "date-time" -> words.say("type.instant");
            case "uuid" -> words.say("type.uuid");
            case "uri", "uri-reference" -> words.say("type.uri");
            default -> words.say("type.text");
        };
    }

    private void bounds(SchemaLayers layers, List<String> parts) {
        layers.find("minimum").ifPresent(bound -> parts.add(words.say("bound.at-least", code(bound))));
        layers.find("exclusiveMinimum").ifPresent(bound -> parts.add(words.say("bound.above", code(bound))));
        layers.find("maximum").ifPresent(bound -> parts.add(words.say("bound.at-most", code(bound))));
        layers.find("minLength").ifPresent(bound -> parts.add(words.say("bound.characters-at-least", code(bound))));
        layers.find("maxLength").ifPresent(bound -> parts.add(words.say("bound.characters-at-most", code(bound))));
        layers.find("minItems").ifPresent(bound -> parts.add(words.say("bound.items-at-least", code(bound))));
        layers.find("maxItems").ifPresent(bound -> parts.add(words.say("bound.items-at-most", code(bound))));
        layers.find("pattern").ifPresent(bound -> parts.add(words.say("bound.pattern", code(bound))));
        layers.find("default").ifPresent(bound -> parts.add(words.say("bound.default", code(bound))));
    }

    private static boolean isNamed(Node schema) {
        return schema.json().path("$ref").isString();
    }

    private String link(Node schema) {
        String anchor = anchor(schema);
        sections.putIfAbsent(anchor, schema);
        return "<a href=\"#%s\">%s</a>".formatted(anchor, Escapers.HTML.escape(name(schema)));
    }

    /** The last word of its place, or the file's name for a whole document. */
    private static String name(Node schema) {
        String place = schema.at().toString();
        if (place.isEmpty()) {
            String file = schema.file().substring(schema.file().lastIndexOf('/') + 1);
            return file.replace(".schema.json", "");
        }
        // An item of a list is named with its list.
        int name = place.lastIndexOf('/');
        return place.substring(name + 1).chars().allMatch(Character::isDigit)
                ? place.substring(place.lastIndexOf('/', name - 1) + 1)
                : place.substring(name + 1);
    }

    private static String anchor(Node schema) {
        return "schema-" + (schema.file() + schema.at()).replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static String code(Node value) {
        if (value.json().isNull()) {
            return NULL;
        }
        String text = value.json().isContainer()
                ? value.json().toString()
                : value.json().asString();
        return "<code>" + Escapers.HTML.escape(text) + "</code>";
    }
}
