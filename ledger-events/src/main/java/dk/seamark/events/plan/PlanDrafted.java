package dk.seamark.events.plan;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * A plan was entered for the first time. It is a draft until it is approved.
 *
 * @param municipality the municipality's key
 * @param planId the plan, unique in the municipality
 * @param terms the terms of the plan as a whole
 */
@WireType(name = "policy.plan-drafted")
public record PlanDrafted(String municipality, String planId, PlanTerms terms) implements PlanLifecycleEvent {

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}
