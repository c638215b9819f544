package dk.seamark.policy.enterpolicy;

import dk.seamark.events.PolicyEntered;
import dk.seamark.kit.command.CommandDesk;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.command.Submission;
import dk.seamark.kit.security.Caller;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.plan.PolicyAddress;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a policy's document. */
@RestController
final class EnterPolicyEndpoint {

    private final CommandDesk desk;
    private final PolicyHistory history;
    private final Documents documents;

    EnterPolicyEndpoint(CommandDesk desk, PolicyHistory history, Documents documents) {
        this.desk = desk;
        this.history = history;
        this.documents = documents;
    }

    @PutMapping(
            path = "/api/{municipality}/policies/{policyId}",
            consumes = {"application/yaml", "application/json"})
    Receipt enter(Caller caller, @PathVariable String policyId, Submission submission, @RequestBody byte[] body) {
        PolicyAddress address = PolicyAddress.of(caller.municipality(), policyId);
        PolicyDocument document = documents.read(body, DocumentForm.POLICY, PolicyDocument.class);
        boolean changed = history.policy(address)
                .map(PolicyEntered::text)
                .filter(document.text()::equals)
                .isEmpty();
        return desk.submit(caller, submission.with("changed", changed), EnterPolicy.of(address, document));
    }
}
