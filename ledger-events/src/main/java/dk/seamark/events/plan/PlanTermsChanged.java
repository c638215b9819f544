package dk.seamark.events.plan;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * The terms of a drafted plan were replaced.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param terms all of its new terms
 */
@WireType(name = "policy.plan-terms-changed")
public record PlanTermsChanged(String municipality, String planId, PlanTerms terms) implements PlanLifecycleEvent {

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}
