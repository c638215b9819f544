package dk.seamark.pack;

import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.policy.StrategyTrack;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.pack.TrackSection.ServedArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The goals of the policy that a plan implements.
 *
 * @param policy the policy's status; null if the ledger does not have it
 * @param words the texts of the view's language
 */
record PolicyGoals(@Nullable PolicyStanding policy, Words words) {

    /** The goals that a track serves, by focus area, both in the policy's order. */
    List<ServedArea> servedBy(TrackDefined track) {
        return policy == null
                ? List.of()
                : policy.text().focusAreas().stream()
                        .map(area -> served(policy.text(), area, track.serves()))
                        .filter(area -> !area.goals().isEmpty())
                        .toList();
    }

    /** The notice about goals that a track names and the policy does not have; null if there are none. */
    @Nullable
    String gone(TrackDefined track) {
        Set<String> there = policy == null
                ? Set.of()
                : policy.text().goals().map(Goal::goalId).collect(Collectors.toSet());
        String gone =
                track.serves().stream().filter(goal -> !there.contains(goal)).collect(Collectors.joining(", "));
        return gone.isEmpty() ? null : words.say("served.gone", gone);
    }

    private static ServedArea served(PolicyText text, FocusArea area, List<String> serves) {
        return new ServedArea(
                area.title(),
                text.strategyTracks().stream()
                        .filter(track -> area.strategyTracks().contains(track.strategyTrackId()))
                        .map(StrategyTrack::title)
                        .toList(),
                area.goals().stream()
                        .filter(goal -> serves.contains(goal.goalId()))
                        .map(goal -> (goal.number() + " " + goal.text()).strip())
                        .toList());
    }
}
