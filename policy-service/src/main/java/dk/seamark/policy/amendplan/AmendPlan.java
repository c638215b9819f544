package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.finding.ChangeReview;
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
 * @param acknowledgements why findings that it brings are left as they are
 * @param condition which version of the plan is amended
 */
public record AmendPlan(
        @TargetAggregateIdentifier String stream,
        PlanAddress address,
        Amendment amendment,
        Decision decision,
        TextRef reason,
        PolicyState policy,
        LocalDate today,
        List<ChangeReview.Acknowledgement> acknowledgements,
        IfMatch condition) {

    /** Copies the list. */
    public AmendPlan {
        acknowledgements = List.copyOf(acknowledgements);
    }

    /** Amends the plan at this address. */
    public static AmendPlan of(
            PlanAddress address,
            Amendment amendment,
            Decision decision,
            TextRef reason,
            PolicyState policy,
            LocalDate today) {
        return new AmendPlan(
                address.stream(), address, amendment, decision, reason, policy, today, List.of(), IfMatch.NONE);
    }

    /** The same, with reasons why findings that it brings are left as they are. */
    public AmendPlan acknowledging(List<ChangeReview.Acknowledgement> these) {
        return new AmendPlan(stream, address, amendment, decision, reason, policy, today, these, condition);
    }

    /** The same for the versions of the plan that this condition names only. */
    public AmendPlan onlyIf(IfMatch its) {
        return new AmendPlan(stream, address, amendment, decision, reason, policy, today, acknowledgements, its);
    }

    /**
     * The amendment, and the acknowledgements of what it brings.
     *
     * @throws Refusal 404 if there is no such plan; 409 if it is still a draft, which is changed by its document; 412
     *     if it has another version; 422 if the plan has not what is amended, the result would be no valid plan, the
     *     decision lies in the future, nothing would change, or a finding that it brings hinders it
     */
    public List<PlanEvent> decide(PlanState state) {
        return review(state).events();
    }

    /** The amendment with what it brings. Throws what {@link #decide} throws, but not for findings. */
    public ChangeReview review(PlanState state) {
        state.enteredOrRefuse();
        state.require(condition);
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
        return new ChangeReview(state, event, acknowledgements);
    }
}
