package dk.seamark.policy.approveplan;

import dk.seamark.events.value.Decision;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.history.PlanAnswer;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.PlanAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Accepts the decision that approves a plan. */
@RestController
final class ApprovePlanEndpoint {

    private final CommandExecutor desk;
    private final PolicyHistory history;
    private final Documents documents;
    private final Today today;

    ApprovePlanEndpoint(CommandExecutor desk, PolicyHistory history, Documents documents, Today today) {
        this.desk = desk;
        this.history = history;
        this.documents = documents;
        this.today = today;
    }

    @PostMapping(path = "/api/{municipality}/plans/{planId}/approval", consumes = "application/json")
    ResponseEntity<Receipt> approve(
            Caller caller,
            @PathVariable String planId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            CommandRequest submission,
            @RequestBody byte[] body) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        Decision decision = documents.read(body, DocumentForm.DECISION, Decision.class);
        String policyId = history.plan(address).enteredOrRefuse().terms().policyId();
        PolicyState policy = history.policy(PolicyAddress.of(caller.municipality(), policyId));
        return PlanAnswer.created(desk.submit(
                caller,
                submission,
                ApprovePlan.of(address, decision, policyId, policy, today.date())
                        .onlyIf(IfMatch.read(version))));
    }
}
