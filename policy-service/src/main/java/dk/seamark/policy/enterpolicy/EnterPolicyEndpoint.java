package dk.seamark.policy.enterpolicy;

import dk.seamark.events.policy.PolicyText;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyCheck;
import dk.seamark.policy.lifecycle.PolicyDocument;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Accepts a policy's document. */
@RestController
final class EnterPolicyEndpoint {

    private final CommandExecutor desk;
    private final PolicyHistory history;
    private final Documents documents;
    private final Today today;

    EnterPolicyEndpoint(CommandExecutor desk, PolicyHistory history, Documents documents, Today today) {
        this.desk = desk;
        this.history = history;
        this.documents = documents;
        this.today = today;
    }

    @PutMapping(
            path = "/api/{municipality}/policies/{policyId}",
            consumes = {"application/yaml", "application/json"})
    Receipt enter(Caller caller, @PathVariable String policyId, CommandRequest submission, @RequestBody byte[] body) {
        PolicyAddress address = PolicyAddress.of(caller.municipality(), policyId);
        PolicyText text = text(body);
        return desk.submit(
                caller,
                submission.with("changed", EnterPolicy.changes(history.policy(address), text)),
                EnterPolicy.of(address, text, today.date()));
    }

    private PolicyText text(byte[] body) {
        PolicyDocument document = documents.read(body, DocumentForm.POLICY, PolicyDocument.class);
        List<Violation> broken = PolicyCheck.of(document);
        if (!broken.isEmpty()) {
            throw Refusal.invalid(broken);
        }
        return document.text();
    }
}
