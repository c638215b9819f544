package dk.seamark.policy.discardplan;

import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Throw a drafted plan away.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param reason why; a reference, as the text is stored apart from the event
 * @param condition which version of the plan is thrown away
 */
public record DiscardPlan(
        @TargetAggregateIdentifier String stream, PlanAddress address, TextRef reason, IfMatch condition) {

    /** Throws the plan at this address away. */
    static DiscardPlan of(PlanAddress address, TextRef reason) {
        return new DiscardPlan(address.stream(), address, reason, IfMatch.NONE);
    }

    /** The same for the versions of the plan that this condition names only. */
    DiscardPlan onlyIf(IfMatch its) {
        return new DiscardPlan(stream, address, reason, its);
    }

    /**
     * The event.
     *
     * @throws Refusal 404 if there is no such plan; 409 if it is approved: such a plan is ended by an amendment;
     *     412 if it has another version
     */
    public List<PlanEvent> decide(PlanState state) {
        state.enteredOrRefuse();
        state.require(condition);
        if (state.approved()) {
            throw Refusal.conflict("plan-approved-stays");
        }
        return List.of(
                new PlanDiscarded(address.municipality().key(), address.planId().key(), reason));
    }
}
