package dk.seamark.policy.showschemas;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.document.Schemas;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the schemas, so that an editor can check a document while it is written. */
@RestController
final class SchemasEndpoint {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final Schemas schemas;

    SchemasEndpoint(Schemas schemas) {
        this.schemas = schemas;
    }

    @GetMapping("/schemas/{file}")
    ResponseEntity<String> show(@PathVariable String file) {
        return schemas.published(file)
                .map(text -> ResponseEntity.ok().contentType(SCHEMA).body(text))
                .orElseThrow(() -> Refusal.notFound("schema-unknown"));
    }
}
