package dk.seamark.events.plan;

/** An event about a track of a drafted plan. */
public sealed interface TrackEvent extends PlanEvent permits TrackDefined, TrackRemoved {

    /** The track, unique in the plan. */
    String trackId();
}
