package dk.seamark.policy.approveplan;

import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.Decision;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.finding.Findings;
import dk.seamark.policy.finding.Hindrances;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.Decisions;
import dk.seamark.policy.plan.GoalCheck;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve a drafted plan.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param decision by whom, when, in which case
 * @param policyId the policy that the plan implemented at the time of the request
 * @param policy the state of that policy at the time of the request. It is read outside the plan's own stream, without
 *     a lock, and that is safe: an adoption is never taken back, and the text of an adopted policy does not change. A
 *     succession that is entered at the same moment may be missed; the result is then the same as if it had been
 *     entered right after.
 * @param today the Danish calendar date of the request
 * @param condition which version of the plan is approved
 */
public record ApprovePlan(
        @TargetAggregateIdentifier String stream,
        PlanAddress address,
        Decision decision,
        String policyId,
        PolicyState policy,
        LocalDate today,
        IfMatch condition) {

    /** Approves the plan at this address by this decision. */
    public static ApprovePlan of(
            PlanAddress address, Decision decision, String policyId, PolicyState policy, LocalDate today) {
        return new ApprovePlan(address.stream(), address, decision, policyId, policy, today, IfMatch.NONE);
    }

    /** The same for the versions of the plan that this condition names only. */
    public ApprovePlan onlyIf(IfMatch its) {
        return new ApprovePlan(stream, address, decision, policyId, policy, today, its);
    }

    /**
     * The approval.
     *
     * @throws Refusal 404 if there is no plan; 409 if it is approved already, implements another policy by now, or its
     *     policy was not adopted or was superseded on the day of the decision; 412 if it has another version; 422 if
     *     the decision lies in the future or before the policy's adoption, the policy lacks a goal that the plan names
     *     or does not cover its years, or a finding prevents approval
     */
    public List<PlanEvent> decide(PlanState state) {
        PlanContent content = state.enteredOrRefuse();
        state.require(condition);
        if (state.approved()) {
            throw Refusal.conflict("plan-approved-already");
        }
        Decisions.refuseFuture(decision, "decidedOn", today);
        if (!content.terms().policyId().equals(policyId)) {
            throw Refusal.conflict("plan-moved-on");
        }
        refuseUnlessPolicyHeld();
        List<Violation> broken =
                new ArrayList<>(GoalCheck.of(PlanDocument.of(content), policy, FieldPath.ROOT.child("document")));
        Hindrances.of(Findings.of(content), state.acknowledged().keySet()).forEach(broken::add);
        if (!broken.isEmpty()) {
            throw Refusal.invalid(broken);
        }
        return List.of(
                new PlanApproved(address.municipality().key(), address.planId().key(), decision));
    }

    /** The date of the decision counts, not the date of its entry. */
    private void refuseUnlessPolicyHeld() {
        LocalDate adoptedOn = policy.adoption()
                .orElseThrow(() -> Refusal.conflict("policy-not-adopted"))
                .decision()
                .decidedOn();
        if (decision.decidedOn().isBefore(adoptedOn)) {
            throw Refusal.invalid(Violation.of("decidedOn", "decided-before-adoption", adoptedOn.toString()));
        }
        if (policy.hasGivenWay(decision.decidedOn())) {
            throw Refusal.conflict("policy-superseded");
        }
    }
}
