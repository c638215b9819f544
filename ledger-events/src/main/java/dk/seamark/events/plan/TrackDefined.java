package dk.seamark.events.plan;

import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.wire.WireType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track of a drafted plan was entered or replaced; this event holds all of it.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track, unique in the plan
 * @param number the track's number in the plan, from 1
 * @param title the track's title
 * @param centreId the responsible centre; one of the plan's centres
 * @param goals the track's own goals, in the plan's order; empty where the plan names none
 * @param serves the ids of the policy's goals that the track serves; empty where the plan does not say
 * @param organisation who drives it, and with whom; null where the plan names only a centre
 * @param followUp what the track's report must contain
 * @param followUpFormat a short form of the plan's own description of the report
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
     * The focus areas for which the track's report must give a recommendation, in the policy's order: those with a goal
     * that the track serves, or all of them where the plan names no goal.
     *
     * @param policy the policy that the plan implements; null if the ledger has no policy of that id
     * @return empty where the track's report needs no recommendations
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

    TrackDefined titled(String newTitle) {
        return with(newTitle, centreId);
    }

    TrackDefined inCentre(String newCentreId) {
        return with(title, newCentreId);
    }

    private TrackDefined with(String newTitle, String newCentreId) {
        return new TrackDefined(
                municipality,
                planId,
                trackId,
                number,
                newTitle,
                newCentreId,
                goals,
                serves,
                organisation,
                followUp,
                followUpFormat,
                cadence);
    }
}
