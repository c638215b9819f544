package dk.seamark.events;

import java.util.List;

/**
 * A track of a drafted plan was entered, or entered again; this event holds all of it.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track, unique in the plan
 * @param number the track's number in the plan, from 1
 * @param title the track's title
 * @param centreId the responsible centre; one of the plan's centres
 * @param goals the goals that the track serves, in the plan's order; empty where the plan names none
 * @param followUp what the track's report must hold
 * @param followUpFormat the plan's own description of the report, in short
 * @param cadence how often it is reported on
 */
@WireType(name = "policy.track-defined")
public record TrackDefined(
        String municipality,
        String planId,
        String trackId,
        int number,
        String title,
        String centreId,
        List<String> goals,
        List<FollowUp> followUp,
        String followUpFormat,
        Cadence cadence)
        implements PolicyEvent {

    /** Copies the lists. */
    public TrackDefined {
        goals = List.copyOf(goals);
        followUp = List.copyOf(followUp);
    }
}
