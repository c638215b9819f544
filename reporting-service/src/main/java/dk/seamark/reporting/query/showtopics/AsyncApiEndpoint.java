package dk.seamark.reporting.query.showtopics;

import dk.seamark.kit.openapi.PublishedSchema;
import dk.seamark.kit.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes the contract of the topics (AsyncAPI 3.0) and the JSON Schemas that it refers to. It is here since the
 * journal and the bundles hold the events as they were sent.
 */
@RestController
final class AsyncApiEndpoint {

    private static final String FOLDER = "/dk/seamark/events/";

    /** RFC 9512. */
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private static final Pattern FILE = Pattern.compile("[a-z][a-z.-]{0,80}\\.v[1-9]\\.schema\\.json");

    @GetMapping("/asyncapi.yaml")
    ResponseEntity<byte[]> topics() {
        return answer(YAML, text("asyncapi.yaml"));
    }

    @GetMapping("/schema/{file}")
    ResponseEntity<byte[]> schema(@PathVariable String file) {
        Optional<String> schema = FILE.matcher(file).matches() ? text("schema/" + file) : Optional.empty();
        return answer(SCHEMA, schema.map(PublishedSchema::of));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, Optional<String> text) {
        return ResponseEntity.ok()
                .contentType(type)
                .body(text.orElseThrow(() -> Refusal.notFound("not-found")).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> text(String file) {
        try (InputStream in = AsyncApiEndpoint.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
