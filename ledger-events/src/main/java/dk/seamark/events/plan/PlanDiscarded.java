package dk.seamark.events.plan;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * A drafted plan was thrown away. Its id is free: it can be drafted anew.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param reason why, in the plan owner's words
 */
@WireType(name = "policy.plan-discarded")
public record PlanDiscarded(String municipality, String planId, TextRef reason) implements PlanLifecycleEvent {

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }
}
