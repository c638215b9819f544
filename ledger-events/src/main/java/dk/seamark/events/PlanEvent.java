package dk.seamark.events;

/** What happens to an implementation plan: it is drafted, approved, revised and decided. */
public sealed interface PlanEvent extends PolicyEvent
        permits PlanDrafted,
                PlanTermsChanged,
                TrackDefined,
                TrackRemoved,
                IndicatorDefined,
                IndicatorRemoved,
                IndicatorTargetSet,
                IndicatorTargetRemoved,
                FindingAcknowledged,
                PlanApproved,
                IndicatorTargetRevised,
                TargetReadingDecided {

    /** The plan, unique in the municipality. */
    String planId();
}
