package dk.seamark.policy.revisetarget;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.finding.FindingLine;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.TargetKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepts the revision of a target, and returns the findings that it adds. */
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
    @ResponseStatus(HttpStatus.CREATED)
    Receipt revise(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String date,
            CommandRequest submission,
            @RequestBody byte[] body) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        TargetKey target = new TargetKey(indicatorId, date(date));
        Revision revision = documents.read(body, DocumentForm.REVISION, Revision.class);
        // Return the receipt of a repeated request first: the plan has changed since the first one was accepted.
        Optional<Receipt> answered = desk.answered(caller, submission);
        if (answered.isPresent()) {
            return answered.get();
        }
        NewText reason = NewText.of(revision.reason());
        ReviseTarget command = ReviseTarget.of(address, target, revision, reason.ref(), today.date());
        List<FindingLine> brought = command.brings(history.plan(address));
        return desk.submit(caller, submission.withText(reason).with("findings", brought), command);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.notFound("target-date-unknown");
        }
    }
}
