package dk.seamark.policy.approveplan;

import dk.seamark.events.Decision;
import dk.seamark.events.PlanApproved;
import dk.seamark.events.PlanEvent;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.finding.Finding;
import dk.seamark.policy.finding.Findings;
import dk.seamark.policy.plan.Decisions;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve a drafted plan as it stands.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param decision by whom, when, in which case
 * @param today the Danish calendar date on which the command came in
 */
public record ApprovePlan(
        @TargetAggregateIdentifier String stream, PlanAddress address, Decision decision, LocalDate today) {

    /** Approves the plan at this address by this decision. */
    public static ApprovePlan of(PlanAddress address, Decision decision, LocalDate today) {
        return new ApprovePlan(address.stream(), address, decision, today);
    }

    /**
     * The approval.
     *
     * @throws Refusal 404 if there is no plan; 409 if it is approved already; 422 if the decision lies
     *     in the future or a finding blocks the approval
     */
    public List<PlanEvent> decide(PlanState state) {
        List<Finding> blocking = Findings.blocking(state.enteredOrRefuse());
        if (state.approved()) {
            throw Refusal.conflict("plan-approved-already");
        }
        Decisions.refuseFuture(decision, "decidedOn", today);
        if (!blocking.isEmpty()) {
            throw Refusal.invalid(blocking.stream()
                    .map(finding -> Violation.of(finding.item(), finding.code().code()))
                    .toList());
        }
        return List.of(
                new PlanApproved(address.municipality().key(), address.planId().key(), decision));
    }
}
