package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.finding.ChangeReview;
import dk.seamark.policy.history.PlanAnswer;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.history.ReviewedChange;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accepts the amendment of a plan, or tries it, and returns the findings that it adds. */
@RestController
final class AmendPlanEndpoint {

    private final CommandExecutor desk;
    private final PolicyHistory history;
    private final Documents documents;
    private final Today today;

    AmendPlanEndpoint(CommandExecutor desk, PolicyHistory history, Documents documents, Today today) {
        this.desk = desk;
        this.history = history;
        this.documents = documents;
        this.today = today;
    }

    @PostMapping(
            path = "/api/{municipality}/plans/{planId}/amendments",
            consumes = {"application/yaml", "application/json"})
    ResponseEntity<Receipt> amend(
            Caller caller,
            @PathVariable String planId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            CommandRequest submission,
            @RequestBody byte[] body) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        AmendmentDocument document = documents.read(body, DocumentForm.AMENDMENT, AmendmentDocument.class);
        // Return the receipt of a repeated request first: the plan has changed since the first one was accepted.
        Optional<Receipt> answered = desk.answered(caller, submission);
        if (answered.isPresent()) {
            return PlanAnswer.created(answered.get());
        }
        ReviewedChange texts = ReviewedChange.of(document.reason(), document.acknowledgements());
        PlanState plan = history.plan(address);
        PlanTerms terms = plan.enteredOrRefuse().terms();
        Amendment amendment = AmendmentReader.read(document.amendment(), address, plan.known());
        AmendPlan command = AmendPlan.of(
                        address,
                        amendment,
                        document.decision(),
                        texts.reason().ref(),
                        history.policy(PolicyAddress.of(address.municipality(), terms.policyId())),
                        today.date())
                .acknowledging(texts.acknowledgements())
                .onlyIf(IfMatch.read(version));
        ChangeReview review = command.review(plan);
        if (dryRun) {
            return PlanAnswer.ok(ReviewedChange.tried(review), plan.events());
        }
        review.events();
        return PlanAnswer.created(
                desk.submit(caller, texts.in(submission, review).with("applied", true), command));
    }
}
