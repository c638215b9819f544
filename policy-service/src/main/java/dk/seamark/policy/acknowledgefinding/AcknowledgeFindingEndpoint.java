package dk.seamark.policy.acknowledgefinding;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.plan.PlanAddress;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepts the reason why a finding is left as it is. */
@RestController
final class AcknowledgeFindingEndpoint {

    private final CommandExecutor desk;
    private final Documents documents;

    AcknowledgeFindingEndpoint(CommandExecutor desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @PostMapping(
            path = "/api/{municipality}/plans/{planId}/findings/{findingId}/acknowledgement",
            consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt acknowledge(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String findingId,
            CommandRequest submission,
            @RequestBody byte[] body) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        NewText reason = NewText.of(documents
                .read(body, DocumentForm.ACKNOWLEDGEMENT, Acknowledgement.class)
                .reason());
        return desk.submit(
                caller, submission.withText(reason), AcknowledgeFinding.of(address, findingId, reason.ref()));
    }
}
