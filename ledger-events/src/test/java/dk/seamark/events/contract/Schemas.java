package dk.seamark.events.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas on the class path. A schema named {@code urn:seamark:schema:NAME:REVISION} is in the file
 * {@code NAME.vREVISION.schema.json}.
 */
final class Schemas {

    private static final String URN = "urn:seamark:schema:";
    private static final String FOLDER = "dk/seamark/events/schema/";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> iri.startsWith(URN) ? text(FOLDER + file(iri)) : null)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Schemas() {}

    /** The violations of {@code instance} against the schema of this name; empty if it is valid. */
    static List<String> violations(String urn, JsonNode instance) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(urn));
        return schema.validate(instance).stream().map(Object::toString).toList();
    }

    /** The violations of the schema itself against the meta-schema of its draft; empty if it is valid. */
    static List<String> violationsOfDraft(JsonNode schema) {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return draft.validate(schema).stream().map(Object::toString).toList();
    }

    static JsonNode document(String urn) {
        return json(FOLDER + file(urn));
    }

    static JsonNode json(String resource) {
        return MAPPER.readTree(text(resource));
    }

    static boolean exists(String resource) {
        return Schemas.class.getClassLoader().getResource(resource) != null;
    }

    static Collection<String> names(JsonNode object) {
        return object.propertyNames();
    }

    private static String file(String urn) {
        String[] parts = urn.substring(URN.length()).split(":", -1);
        return parts[0] + ".v" + parts[1] + ".schema.json";
    }

    private static String text(String resource) {
        try (InputStream in = Schemas.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("There is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
