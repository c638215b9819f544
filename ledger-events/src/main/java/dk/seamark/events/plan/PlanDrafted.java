package dk.seamark.events.plan;

import dk.seamark.events.wire.WireType;

/**
 * A plan was entered for the first time. It binds nobody until it is approved.
 *
 * @param municipality the municipality's key
 * @param planId the plan, unique in the municipality
 * @param terms what holds for the plan as a whole
 */
@WireType(name = "policy.plan-drafted")
public record PlanDrafted(String municipality, String planId, PlanTerms terms) implements PlanLifecycleEvent {}
