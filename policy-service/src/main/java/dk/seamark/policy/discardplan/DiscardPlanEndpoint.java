package dk.seamark.policy.discardplan;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.plan.PlanAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Throws a drafted plan away. */
@RestController
final class DiscardPlanEndpoint {

    private final CommandExecutor desk;
    private final Documents documents;

    DiscardPlanEndpoint(CommandExecutor desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @PostMapping(path = "/api/{municipality}/plans/{planId}/discard", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt discard(
            Caller caller,
            @PathVariable String planId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            CommandRequest submission,
            @RequestBody byte[] body) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        NewText reason = NewText.of(
                documents.read(body, DocumentForm.DISCARD, Discard.class).reason());
        return desk.submit(
                caller,
                submission.withText(reason),
                DiscardPlan.of(address, reason.ref()).onlyIf(IfMatch.read(version)));
    }
}
