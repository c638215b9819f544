package dk.seamark.policy.enterplan;

import dk.seamark.events.plan.PlanEvent;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.finding.FindingLine;
import dk.seamark.policy.history.PlanAnswer;
import dk.seamark.policy.history.PolicyHistory;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.DocumentCheck;
import dk.seamark.policy.plan.GoalCheck;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accepts a plan's document, and returns its changes and findings. */
@RestController
final class EnterPlanEndpoint {

    private final CommandExecutor desk;
    private final PolicyHistory history;
    private final Documents documents;

    EnterPlanEndpoint(CommandExecutor desk, PolicyHistory history, Documents documents) {
        this.desk = desk;
        this.history = history;
        this.documents = documents;
    }

    @PutMapping(
            path = "/api/{municipality}/plans/{planId}",
            consumes = {"application/yaml", "application/json"})
    ResponseEntity<Receipt> enter(
            Caller caller,
            @PathVariable String planId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            CommandRequest submission,
            @RequestBody byte[] body) {
        PlanAddress address = PlanAddress.of(caller.municipality(), planId);
        // Return the receipt of a repeated request first: the policy may have changed since the first one was accepted.
        Optional<Receipt> answered = desk.answered(caller, submission);
        if (answered.isPresent()) {
            return PlanAnswer.ok(answered.get(), history.plan(address).events());
        }
        PlanState state = history.plan(address);
        PlanContent content = content(body, address, state);
        state.require(IfMatch.read(version));
        EnterPlan command = EnterPlan.of(address, content, state.events());
        // Tried or meant, the same document is refused for the same reason.
        command.decide(state);
        List<PlanEvent> events = EnterPlan.changesNothing(state, content)
                ? List.of()
                : PlanChanges.between(address, state.entered(), content);
        CommandRequest told = submission
                .with("status", state.approved() ? "approved" : "draft")
                .with("applied", !dryRun && !events.isEmpty())
                .with("changes", changes(state, events))
                .with("findings", FindingLine.of(content, state));
        if (dryRun) {
            return PlanAnswer.ok(new Receipt(null, List.of(), Map.copyOf(told.extra())), state.events());
        }
        return PlanAnswer.ok(desk.submit(caller, told, command), state.events());
    }

    private PlanContent content(byte[] body, PlanAddress address, PlanState state) {
        PlanDocument document = documents.read(body, DocumentForm.PLAN, PlanDocument.class);
        // What an approved plan is already may break rules that came later, and changes nothing.
        if (state.approved() && EnterPlan.changesNothing(state, document.content(address))) {
            return document.content(address);
        }
        List<Violation> broken = new ArrayList<>(DocumentCheck.of(document));
        // A draft's policy may lose a goal right afterwards. The approval checks again, against a text that is final.
        PolicyState policy = history.policy(PolicyAddress.of(address.municipality(), document.policy()));
        broken.addAll(GoalCheck.of(document, policy, FieldPath.ROOT));
        if (!broken.isEmpty()) {
            throw Refusal.invalid(broken);
        }
        return document.content(address);
    }

    private static List<Change> changes(PlanState before, List<PlanEvent> events) {
        List<Change> changes = new ArrayList<>();
        PlanState state = before;
        for (PlanEvent event : events) {
            changes.add(Change.by(event, state.entered()));
            state = state.after(event);
        }
        return changes;
    }
}
