package dk.seamark.events.plan;

import dk.seamark.events.PolicyServiceEvent;

/** What happens to an implementation plan: it is drafted, approved, revised and decided. */
public sealed interface PlanEvent extends PolicyServiceEvent
        permits PlanLifecycleEvent, TrackEvent, IndicatorDefinitionEvent, TargetEvent {

    /** The plan, unique in the municipality. */
    String planId();
}
