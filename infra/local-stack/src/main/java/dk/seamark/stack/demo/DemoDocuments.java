package dk.seamark.stack.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A folder of documents that the demo enters.
 *
 * @param folder its name, which is the key of the municipality whose documents they are
 */
record DemoDocuments(String folder) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

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

    /** What an entry says, as this record, which has a place for each of its fields but those named. */
    static <T> T as(Class<T> type, JsonNode entry, String... besides) {
        ObjectNode fields = ((ObjectNode) entry).deepCopy();
        fields.remove(List.of(besides));
        return YAML.treeToValue(fields, type);
    }
}
