package dk.seamark.events.plan;

/** What happens to a plan as a whole. */
public sealed interface PlanLifecycleEvent extends PlanEvent
        permits PlanDrafted, PlanTermsChanged, FindingAcknowledged, PlanApproved {}
