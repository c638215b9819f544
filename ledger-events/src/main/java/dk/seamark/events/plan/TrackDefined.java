package dk.seamark.events.plan;

import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.wire.WireType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track of a drafted plan was entered, or entered again; this event holds all of it.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track, unique in the plan
 * @param number the track's number in the plan, from 1
 * @param title the track's title
 * @param centreId the responsible centre; one of the plan's centres
 * @param goals what the track itself is to reach, in the plan's order; empty where the plan names nothing
 * @param serves the ids of the policy's goals that the track serves; empty where the plan does not say
 * @param organisation who drives it, and with whom; null where the plan names a centre alone
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
        List<String> serves,
        @Nullable TrackOrganisation organisation,
        List<FollowUp> followUp,
        String followUpFormat,
        Cadence cadence)
        implements TrackEvent {

    /** Copies the lists. */
    public TrackDefined {
        goals = List.copyOf(goals);
        serves = List.copyOf(serves);
        followUp = List.copyOf(followUp);
    }

    /**
     * The focus areas that the track's report must recommend something for, in the policy's order: those with a goal
     * that the track serves, and all where the plan names no goal.
     *
     * @param policy the policy that the plan implements; null if none of its id is known
     * @return empty where the track does not ask for recommendations
     */
    public List<FocusArea> recommendsFor(@Nullable PolicyText policy) {
        if (policy == null || !followUp.contains(FollowUp.RECOMMENDATIONS)) {
            return List.of();
        }
        return policy.focusAreas().stream()
                .filter(area ->
                        serves.isEmpty() || area.goals().stream().anyMatch(goal -> serves.contains(goal.goalId())))
                .toList();
    }
}
