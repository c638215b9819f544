package dk.seamark.policy.showplans;

import dk.seamark.kit.security.Caller;
import dk.seamark.policy.document.YamlWriter;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives a plan back as the document that can be entered again, which changes nothing. Its {@code ETag} is the plan's
 * version; entered again with it as {@code If-Match}, the document takes the place of that version only.
 */
@RestController
final class PlanDocumentEndpoint {

    private final PolicyHistory history;

    PlanDocumentEndpoint(PolicyHistory history) {
        this.history = history;
    }

    @GetMapping(path = "/api/{municipality}/plans/{planId}/document", produces = "application/yaml")
    ResponseEntity<String> show(Caller caller, @PathVariable String planId) {
        PlanState state = history.plan(PlanAddress.of(caller.municipality(), planId));
        String yaml = YamlWriter.write(PlanDocument.of(state.current()));
        return ResponseEntity.ok()
                .eTag(Long.toString(state.events()))
                .contentType(MediaType.APPLICATION_YAML)
                .body(yaml);
    }
}
