package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.finding.FindingLine;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.Decisions;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Amend an approved plan.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param amendment what is changed
 * @param decision by whom, when, in which case
 * @param reason why; a reference, as the text is stored apart from the event
 * @param policy the state of the plan's policy at the time of the request
 * @param today the Danish calendar date of the request
 */
public record AmendPlan(
        @TargetAggregateIdentifier String stream,
        PlanAddress address,
        Amendment amendment,
        Decision decision,
        TextRef reason,
        PolicyState policy,
        LocalDate today) {

    /** Amends the plan at this address. */
    public static AmendPlan of(
            PlanAddress address,
            Amendment amendment,
            Decision decision,
            TextRef reason,
            PolicyState policy,
            LocalDate today) {
        return new AmendPlan(address.stream(), address, amendment, decision, reason, policy, today);
    }

    /**
     * The amendment.
     *
     * @throws Refusal 404 if there is no such plan; 409 if it is still a draft, which is changed by its document; 422
     *     if the plan has not what is amended, the result would be no valid plan, the decision lies in the future, or
     *     nothing would change
     */
    public List<PlanEvent> decide(PlanState state) {
        state.enteredOrRefuse();
        if (!state.approved()) {
            throw Refusal.conflict("plan-not-approved");
        }
        Decisions.refuseFuture(decision, "decision.decidedOn", today);
        PlanAmended event =
                new PlanAmended(address.municipality().key(), address.planId().key(), amendment, reason, decision);
        List<Violation> broken = AmendmentCheck.of(event, state, policy);
        if (!broken.isEmpty()) {
            throw Refusal.invalid(broken);
        }
        return List.of(event);
    }

    /**
     * The findings that the plan has only with this amendment; empty if it adds none. Throws what {@link #decide}
     * throws.
     */
    List<FindingLine> brings(PlanState before) {
        PlanState after = before;
        for (PlanEvent event : decide(before)) {
            after = after.after(event);
        }
        return FindingLine.brought(before, after);
    }
}
