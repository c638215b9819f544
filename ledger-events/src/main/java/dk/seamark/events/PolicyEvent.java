package dk.seamark.events;

/** What policy-service says: which policies and plans there are, and what they aim at. */
public sealed interface PolicyEvent extends LedgerEvent permits PolicyLifecycleEvent, PlanEvent {}
