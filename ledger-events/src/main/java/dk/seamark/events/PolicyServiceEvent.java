package dk.seamark.events;

import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;

/** The events that policy-service publishes: about policies, and about plans and their targets. */
public sealed interface PolicyServiceEvent extends LedgerEvent permits PolicyLifecycleEvent, PlanEvent {}
