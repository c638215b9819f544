package dk.seamark.events.plan;

/** An event about a plan as a whole. */
public sealed interface PlanLifecycleEvent extends PlanEvent
        permits PlanDrafted, PlanTermsChanged, FindingAcknowledged, PlanApproved, PlanAmended, PlanDiscarded {}
