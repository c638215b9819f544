package dk.seamark.policy.approveplan;

import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.Decision;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.finding.Finding;
import dk.seamark.policy.finding.Findings;
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
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve a drafted plan as it stands.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param decision by whom, when, in which case
 * @param policyId the policy that the plan implements, as it was when the command came in
 * @param policy what was known of that policy then. That look is enough, although it lies outside the plan's own
 *     stream: an adoption is never taken back, and the text of an adopted policy stands still. A succession that
 *     is entered at the same moment may be missed, as if it had been entered right after.
 * @param today the Danish calendar date on which the command came in
 */
public record ApprovePlan(
        @TargetAggregateIdentifier String stream,
        PlanAddress address,
        Decision decision,
        String policyId,
        PolicyState policy,
        LocalDate today) {

    /** Approves the plan at this address by this decision. */
    public static ApprovePlan of(
            PlanAddress address, Decision decision, String policyId, PolicyState policy, LocalDate today) {
        return new ApprovePlan(address.stream(), address, decision, policyId, policy, today);
    }

    /**
     * The approval.
     *
     * @throws Refusal 404 if there is no plan; 409 if it is approved already, has come to name another policy, or
     *     its policy is not adopted or had given way on the day of the decision; 422 if the decision lies in the
     *     future or before the policy's adoption, the policy lacks a goal that the plan names or does not cover
     *     its years, or a finding keeps the plan from being approved
     */
    public List<PlanEvent> decide(PlanState state) {
        PlanContent content = state.enteredOrRefuse();
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
        Findings.of(content).stream()
                .flatMap(finding -> hindrance(finding, state).stream())
                .forEach(broken::add);
        if (!broken.isEmpty()) {
            throw Refusal.invalid(broken);
        }
        return List.of(
                new PlanApproved(address.municipality().key(), address.planId().key(), decision));
    }

    /** What counts is the day of the decision, not the day on which somebody came to enter it. */
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

    private static Optional<Violation> hindrance(Finding finding, PlanState state) {
        return switch (finding.severity()) {
            case BLOCKING ->
                Optional.of(Violation.of(finding.item(), finding.code().code()));
            case WARNING ->
                state.acknowledged().containsKey(finding.id())
                        ? Optional.empty()
                        : Optional.of(Violation.of(
                                finding.item(), "finding-open", finding.code().code()));
            case NOTE -> Optional.empty();
        };
    }
}
