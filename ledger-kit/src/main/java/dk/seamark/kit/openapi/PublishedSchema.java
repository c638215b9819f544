package dk.seamark.kit.openapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema as it is published: it refers to others by their addresses beside its own, so that an editor and a tool
 * for OpenAPI or AsyncAPI find them. Within the services schemas have names that nobody could fetch.
 */
public final class PublishedSchema {

    /** What the names of the schemas begin with. */
    public static final String URN = "urn:seamark:schema:";

    /** A name with its revision, as events and what they share have; documents are named by their files. */
    private static final Pattern REVISION = Pattern.compile("([a-z.-]+):([0-9]+)(#.*)?");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private PublishedSchema() {}

    /** The published form of a schema, without a name of its own: its address is its name. */
    public static String of(String schema) {
        ObjectNode published = (ObjectNode) MAPPER.readTree(schema);
        published.remove("$id");
        relate(published);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(published);
    }

    private static void relate(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("$ref").isString()
                && object.path("$ref").asString().startsWith(URN)) {
            object.put("$ref", address(object.path("$ref").asString().substring(URN.length())));
        }
        node.values().forEach(PublishedSchema::relate);
    }

    private static String address(String name) {
        Matcher revision = REVISION.matcher(name);
        if (!revision.matches()) {
            return name;
        }
        String place = revision.group(3) == null ? "" : revision.group(3);
        return revision.group(1) + ".v" + revision.group(2) + ".schema.json" + place;
    }
}
