package dk.seamark.kit.openapi;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A contract with the files that it refers to, read as far as they are asked for. For one thread. */
final class ContractTree {

    /** The contract's first file. */
    static final String ENTRY = "openapi.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    // Of two keys of one name a reader would keep one, without a word.
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ContractPart files;
    private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();

    ContractTree(ContractPart files) {
        this.files = files;
    }

    /**
     * A place in a document.
     *
     * @param file the document's path
     * @param at the place in it
     * @param json what is there; missing if nothing is
     */
    record Node(String file, JsonPointer at, JsonNode json) {

        boolean has(String name) {
            return json.has(name);
        }

        /** A member's text; empty if there is none. */
        String text(String name) {
            JsonNode member = json.path(name);
            return member.isValueNode() && !member.isNull() ? member.asString().strip() : "";
        }

        /** The texts of a member that is a list; empty if it is none. */
        List<String> texts(String name) {
            return json.path(name).values().stream().map(JsonNode::asString).toList();
        }
    }

    Node root(String file) {
        return new Node(file, JsonPointer.empty(), document(file));
    }

    /** A member of an object as it stands there, also if it is a reference. */
    Node raw(Node object, String name) {
        return new Node(
                object.file(), object.at().appendProperty(name), object.json().path(name));
    }

    /** A member of an object, or what it refers to. */
    Node member(Node object, String name) {
        return resolved(raw(object, name));
    }

    /** The items of a list as they stand there; none if it is no list. */
    List<Node> items(Node array) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < array.json().size() && array.json().isArray(); i++) {
            items.add(new Node(
                    array.file(), array.at().appendIndex(i), array.json().get(i)));
        }
        return items;
    }

    /** What a reference refers to; the place itself if it is none. */
    Node resolved(Node node) {
        return node.json().path("$ref").isString() ? resolved(target(node)) : node;
    }

    /** The place that a reference names, which may hold another reference. */
    Node target(Node reference) {
        URI target = URI.create("/" + reference.file()).resolve(reference.text("$ref"));
        String file = target.getPath().substring(1);
        JsonPointer at = JsonPointer.compile(target.getFragment() == null ? "" : target.getFragment());
        return new Node(file, at, document(file).at(at));
    }

    private JsonNode document(String file) {
        return documents.computeIfAbsent(file, path -> {
            String text =
                    files.text(path).orElseThrow(() -> new IllegalStateException("The contract has no file " + path));
            return path.endsWith(".json") ? JSON.readTree(text) : YAML.readTree(text);
        });
    }
}
