package dk.seamark.policy.supersedepolicy;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.security.Caller;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepts the successor of a policy. */
@RestController
final class SupersedePolicyEndpoint {

    private final CommandExecutor desk;
    private final PolicyHistory history;
    private final Documents documents;

    SupersedePolicyEndpoint(CommandExecutor desk, PolicyHistory history, Documents documents) {
        this.desk = desk;
        this.history = history;
        this.documents = documents;
    }

    @PostMapping(path = "/api/{municipality}/policies/{policyId}/succession", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt supersede(
            Caller caller, @PathVariable String policyId, CommandRequest submission, @RequestBody byte[] body) {
        PolicyAddress address = PolicyAddress.of(caller.municipality(), policyId);
        Succession succession = documents.read(body, DocumentForm.SUCCESSION, Succession.class);
        PolicyState successor = history.policy(PolicyAddress.of(caller.municipality(), succession.successor()));
        return desk.submit(caller, submission, SupersedePolicy.of(address, succession, successor));
    }
}
