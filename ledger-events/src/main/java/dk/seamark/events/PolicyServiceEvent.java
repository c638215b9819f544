package dk.seamark.events;

import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;

/** What policy-service says: which policies and plans there are, and what they aim at. */
public sealed interface PolicyServiceEvent extends LedgerEvent permits PolicyLifecycleEvent, PlanEvent {}
