package dk.seamark.events.plan;

import dk.seamark.events.PolicyServiceEvent;

/** An event about an implementation plan: it is drafted, changed, approved, or amended or revised by a decision. */
public sealed interface PlanEvent extends PolicyServiceEvent
        permits PlanLifecycleEvent, TrackEvent, IndicatorDefinitionEvent, TargetEvent {

    /** The plan, unique in the municipality. */
    String planId();
}
