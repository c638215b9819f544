package dk.seamark.stack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A folder of documents that the demo enters.
 *
 * @param folder its name, which is the key of the municipality whose documents they are
 */
record DemoDocuments(String folder) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** A document as it is written; an error if the folder has none of this name. */
    String text(String name) {
        try (InputStream in = DemoDocuments.class.getResourceAsStream(folder + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The demo's document " + folder + "/" + name + " is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document as a tree; an error if the folder has none of this name. */
    JsonNode tree(String name) {
        return YAML.readTree(text(name));
    }

    /** The document that {@code name} names; a missing node, in which there is nothing, if that is missing. */
    JsonNode treeIfNamed(JsonNode name) {
        return name.isMissingNode() ? MissingNode.getInstance() : tree(name.asString());
    }

    /** The fields of an object, in their order, as a body to send. */
    static Map<String, Object> fields(JsonNode object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }
}
