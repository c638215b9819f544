package dk.seamark.policy.revisetarget;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.finding.ChangeReview;
import dk.seamark.policy.history.PlanAnswer;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.history.ReviewedChange;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import java.time.DateTimeException;
import java.time.LocalDate;
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

/** Accepts the revision of a target, or tries it, and returns the findings that it adds. */
@RestController
final class ReviseTargetEndpoint {

    private final CommandExecutor desk;
    private final PolicyHistory history;
    private final Documents documents;
    private final Today today;

    ReviseTargetEndpoint(CommandExecutor desk, PolicyHistory history, Documents documents, Today today) {
        this.desk = desk;
        this.history = history;
        this.documents = documents;
        this.today = today;
    }

    @PostMapping(
            path = "/api/{municipality}/plans/{planId}/indicators/{indicatorId}/targets/{date}/revisions",
            consumes = "application/json")
    ResponseEntity<Receipt> revise(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String date,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            CommandRequest submission,
            @RequestBody byte[] body) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        TargetKey target = new TargetKey(indicatorId, date(date));
        Revision revision = documents.read(body, DocumentForm.REVISION, Revision.class);
        // Return the receipt of a repeated request first: the plan has changed since the first one was accepted.
        Optional<Receipt> answered = desk.answered(caller, submission);
        if (answered.isPresent()) {
            return PlanAnswer.created(answered.get());
        }
        ReviewedChange texts = ReviewedChange.of(revision.reason(), revision.acknowledgements());
        ReviseTarget command = ReviseTarget.of(
                        address, target, revision, texts.reason().ref(), today.date())
                .acknowledging(texts.acknowledgements())
                .onlyIf(IfMatch.read(version));
        PlanState plan = history.plan(address);
        ChangeReview review = command.review(plan);
        if (dryRun) {
            return PlanAnswer.ok(ReviewedChange.tried(review), plan.events());
        }
        review.events();
        return PlanAnswer.created(desk.submit(caller, texts.in(submission, review), command));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.notFound("target-date-unknown");
        }
    }
}
