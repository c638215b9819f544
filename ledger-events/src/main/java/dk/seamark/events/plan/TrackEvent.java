package dk.seamark.events.plan;

import dk.seamark.events.value.Reason;

/** An event about a track of a drafted plan. */
public sealed interface TrackEvent extends PlanEvent permits TrackDefined, TrackRemoved {

    /** The track, unique in the plan. */
    String trackId();

    @Override
    default Reason why() {
        return Reason.NONE;
    }
}
