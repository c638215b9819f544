package dk.seamark.events.plan;

import dk.seamark.events.PolicyEvent;

/** What happens to an implementation plan: it is drafted, approved, revised and decided. */
public sealed interface PlanEvent extends PolicyEvent
        permits PlanLifecycleEvent, TrackEvent, IndicatorDefinitionEvent, TargetEvent {

    /** The plan, unique in the municipality. */
    String planId();
}
