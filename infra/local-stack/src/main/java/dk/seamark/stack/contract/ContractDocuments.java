package dk.seamark.stack.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documents of a contract, with their references and schemas. Safe for many threads. */
public final class ContractDocuments {

    private static final String BASE = "https://contract.invalid/";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    // Of two keys of one name a reader would keep one, without a word.
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ContractFiles files;
    private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();
    private final SchemaRegistry schemas;

    ContractDocuments(ContractFiles files) {
        this.files = files;
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(iri -> iri.startsWith(BASE)
                                ? JSON.writeValueAsString(document(iri.substring(BASE.length())))
                                : null)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /**
     * A place in a document.
     *
     * @param file the document's path
     * @param pointer the place
     * @param node what is there; missing if nothing is
     */
    public record Place(String file, JsonPointer pointer, JsonNode node) {

        String location() {
            return BASE + file + "#" + pointer;
        }
    }

    Place root(String file) {
        return new Place(file, JsonPointer.empty(), document(file));
    }

    /** A member of an object, or what it refers to; a missing node if there is none. */
    public Place member(Place object, String name) {
        return resolved(new Place(
                object.file(),
                object.pointer().appendProperty(name),
                object.node().path(name)));
    }

    /** An item of an array, or what it refers to; a missing node if there is none. */
    public Place item(Place array, int index) {
        return resolved(new Place(
                array.file(), array.pointer().appendIndex(index), array.node().path(index)));
    }

    private Place resolved(Place place) {
        JsonNode reference = place.node().path("$ref");
        if (!reference.isString()) {
            return place;
        }
        URI target = URI.create(BASE + place.file()).resolve(reference.asString());
        String file = target.getPath().substring(1);
        JsonPointer pointer = JsonPointer.compile(target.getFragment() == null ? "" : target.getFragment());
        return resolved(new Place(file, pointer, document(file).at(pointer)));
    }

    /** What in {@code instance} is not as the schema at this place has it; empty if all is. */
    public List<String> violations(Place schema, JsonNode instance) {
        Schema compiled = schemas.getSchema(SchemaLocation.of(schema.location()));
        return compiled.validate(instance).stream().map(Object::toString).toList();
    }

    static JsonNode json(byte[] text) {
        return JSON.readTree(text);
    }

    static JsonNode yaml(byte[] text) {
        return YAML.readTree(text);
    }

    private JsonNode document(String file) {
        return documents.computeIfAbsent(file, path -> {
            String text = files.text(path)
                    .orElseThrow(() -> new IllegalArgumentException("The contract has no file " + path));
            return path.endsWith(".json") ? JSON.readTree(text) : YAML.readTree(text);
        });
    }
}
