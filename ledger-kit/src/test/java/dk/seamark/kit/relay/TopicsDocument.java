package dk.seamark.kit.relay;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dk.seamark.kit.openapi.PublishedSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract of the topics, {@code asyncapi.yaml}, with the schemas that it refers to, as they are published. */
final class TopicsDocument {

    private static final String FOLDER = "/dk/seamark/events/";
    private static final String BASE = "https://topics.invalid/";
    private static final String FILE = "asyncapi.yaml";

    private final JsonNode document = YAMLMapper.shared().readTree(text(FOLDER + FILE));
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(this::resource)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    /** What is at this place; missing if nothing is. */
    JsonNode at(String first, String... more) {
        JsonPointer pointer = Stream.of(more)
                .reduce(JsonPointer.empty().appendProperty(first), JsonPointer::appendProperty, (a, b) -> b);
        return document.at(pointer);
    }

    /** The names of an object's members. */
    Set<String> names(String first, String... more) {
        return new TreeSet<>(at(first, more).propertyNames());
    }

    /** What in {@code instance} is not as the schema at this place has it; empty if all is. */
    List<String> violations(JsonNode instance, String pointer) {
        return schemas.getSchema(SchemaLocation.of(BASE + FILE + "#" + pointer)).validate(instance).stream()
                .map(Object::toString)
                .toList();
    }

    private String resource(String iri) {
        if (iri.equals(BASE + FILE)) {
            return document.toString();
        }
        return PublishedSchema.of(text(FOLDER + iri.substring(BASE.length())));
    }

    /** A resource of the class path. */
    static String text(String path) {
        try (InputStream in = TopicsDocument.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
