package dk.seamark.policy.decidereading;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.plan.PlanAddress;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepts a decision on what a target leaves open. */
@RestController
final class DecideReadingEndpoint {

    private final CommandExecutor desk;
    private final Documents documents;
    private final Today today;

    DecideReadingEndpoint(CommandExecutor desk, Documents documents, Today today) {
        this.desk = desk;
        this.documents = documents;
        this.today = today;
    }

    @PostMapping(
            path = "/api/{municipality}/plans/{planId}/indicators/{indicatorId}/readings",
            consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt decide(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            CommandRequest submission,
            @RequestBody byte[] body) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        ReadingDecision decided = documents.read(body, DocumentForm.READING, ReadingDecision.class);
        NewText reason = NewText.of(decided.reason());
        return desk.submit(
                caller,
                submission.withText(reason),
                DecideReading.of(address, indicatorId, decided, reason.ref(), today.date()));
    }
}
