package dk.seamark.policy.acknowledgefinding;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.finding.Finding;
import dk.seamark.policy.finding.Findings;
import dk.seamark.policy.finding.Severity;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Leave a finding as it is: one of a draft, or one that a revision brought into an approved plan.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param findingId the finding's id, as the responses about the plan give it
 * @param reason why; a reference, as the text is stored apart from the event
 */
public record AcknowledgeFinding(
        @TargetAggregateIdentifier String stream, PlanAddress address, String findingId, TextRef reason) {

    /** Acknowledges a finding of the plan at this address. */
    public static AcknowledgeFinding of(PlanAddress address, String findingId, TextRef reason) {
        return new AcknowledgeFinding(address.stream(), address, findingId, reason);
    }

    /**
     * The acknowledgement.
     *
     * @throws Refusal 404 if there is no plan, or it does not have the finding now; 409 if the finding is acknowledged
     *     already, or is of a kind that must be corrected
     */
    public List<PlanEvent> decide(PlanState state) {
        Finding finding = Findings.of(state.current()).stream()
                .filter(found -> found.id().equals(findingId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("finding-unknown"));
        if (finding.severity() == Severity.BLOCKING) {
            throw Refusal.conflict("finding-not-acknowledgeable");
        }
        if (state.acknowledged().containsKey(findingId)) {
            throw Refusal.conflict("finding-acknowledged-already");
        }
        return List.of(new FindingAcknowledged(
                address.municipality().key(),
                address.planId().key(),
                findingId,
                finding.code().code(),
                finding.item(),
                reason));
    }
}
