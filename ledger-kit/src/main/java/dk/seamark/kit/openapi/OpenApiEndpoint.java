package dk.seamark.kit.openapi;

import dk.seamark.kit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes the service's contract (OpenAPI 3.1): {@code /openapi.yaml}, which refers to files beside it. They are
 * the files of the source, so what is linted and tested is what is published.
 */
@RestController
final class OpenApiEndpoint {

    /** The path of the contract. */
    static final String CONTRACT = "/openapi.yaml";

    /** The path of a file that the contract refers to. */
    static final String PART = "/openapi/{file}";

    /** RFC 9512. */
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private static final Pattern FILE = Pattern.compile("[a-z][a-z-]{0,40}\\.yaml");

    private final ContractPart files;

    OpenApiEndpoint(ContractPart files) {
        this.files = files;
    }

    @GetMapping(CONTRACT)
    ResponseEntity<byte[]> contract() {
        return text(ContractTree.ENTRY);
    }

    @GetMapping(PART)
    ResponseEntity<byte[]> part(@PathVariable String file) {
        if (!FILE.matcher(file).matches()) {
            throw Refusal.notFound("not-found");
        }
        return text("openapi/" + file);
    }

    private ResponseEntity<byte[]> text(String path) {
        String text = files.text(path).orElseThrow(() -> Refusal.notFound("not-found"));
        return ResponseEntity.ok().contentType(YAML).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
