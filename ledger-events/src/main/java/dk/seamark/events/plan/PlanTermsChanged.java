package dk.seamark.events.plan;

import dk.seamark.events.wire.WireType;

/**
 * What holds for a drafted plan as a whole was entered anew.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param terms all of its terms, as they are from now on
 */
@WireType(name = "policy.plan-terms-changed")
public record PlanTermsChanged(String municipality, String planId, PlanTerms terms) implements PlanLifecycleEvent {}
