package dk.seamark.policy.document;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema as it is published: it refers to others by their addresses beside its own, so that an editor and a tool for
 * OpenAPI find them. Within the service schemas have names that nobody could fetch.
 */
final class PublishedSchema {

    /** What the names of the schemas begin with. */
    static final String URN = "urn:seamark:schema:";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private PublishedSchema() {}

    /** The published form of a schema, without a name of its own: its address is its name. */
    static String of(String schema) {
        ObjectNode published = (ObjectNode) MAPPER.readTree(schema);
        published.remove("$id");
        relate(published);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(published);
    }

    private static void relate(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("$ref").isString()
                && object.path("$ref").asString().startsWith(URN)) {
            object.put("$ref", object.path("$ref").asString().substring(URN.length()));
        }
        node.values().forEach(PublishedSchema::relate);
    }
}
