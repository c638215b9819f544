package dk.seamark.events.plan;

import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * A plan was approved. From now on it changes only by decisions: its targets by {@link IndicatorTargetRevised}, all
 * else by {@link PlanAmended}.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param decision by whom, when, in which case
 */
@WireType(name = "policy.plan-approved")
public record PlanApproved(String municipality, String planId, Decision decision) implements PlanLifecycleEvent {

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}
