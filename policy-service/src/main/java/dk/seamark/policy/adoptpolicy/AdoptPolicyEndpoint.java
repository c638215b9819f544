package dk.seamark.policy.adoptpolicy;

import dk.seamark.events.value.Decision;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.lifecycle.PolicyAddress;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepts the decision that adopts a policy. */
@RestController
final class AdoptPolicyEndpoint {

    private final CommandExecutor desk;
    private final Documents documents;
    private final Today today;

    AdoptPolicyEndpoint(CommandExecutor desk, Documents documents, Today today) {
        this.desk = desk;
        this.documents = documents;
        this.today = today;
    }

    @PostMapping(path = "/api/{municipality}/policies/{policyId}/adoption", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt adopt(Caller caller, @PathVariable String policyId, CommandRequest submission, @RequestBody byte[] body) {
        PolicyAddress address = PolicyAddress.of(caller.municipality(), policyId);
        Decision decision = documents.read(body, DocumentForm.DECISION, Decision.class);
        return desk.submit(caller, submission, AdoptPolicy.of(address, decision, today.date()));
    }
}
