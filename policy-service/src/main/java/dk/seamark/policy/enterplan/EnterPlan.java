package dk.seamark.policy.enterplan;

import dk.seamark.events.plan.PlanEvent;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Enter a plan, or replace its content.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param content the new content, already validated
 * @param basedOn how many events the plan had when the caller was shown the changes
 */
public record EnterPlan(
        @TargetAggregateIdentifier String stream, PlanAddress address, PlanContent content, long basedOn) {

    /** Enters this content into the plan at this address, which has had so many events. */
    public static EnterPlan of(PlanAddress address, PlanContent content, long basedOn) {
        return new EnterPlan(address.stream(), address, content, basedOn);
    }

    /**
     * The events that lead to this content; none if the plan has it already. For an approved plan, both its content at
     * the approval and its content with all changes by decisions count as unchanged.
     *
     * @throws Refusal 409 if the plan is approved and would change, or has had further events since {@code basedOn}
     */
    public List<PlanEvent> decide(PlanState state) {
        if (changesNothing(state, content)) {
            return List.of();
        }
        if (state.approved()) {
            throw Refusal.conflict("plan-approved");
        }
        if (state.events() != basedOn) {
            throw Refusal.conflict("plan-moved-on");
        }
        return PlanChanges.between(address, state.entered(), content);
    }

    static boolean changesNothing(PlanState state, PlanContent content) {
        return content.equals(state.entered())
                || (state.approved() && PlanDocument.of(content).equals(PlanDocument.of(state.current())));
    }
}
