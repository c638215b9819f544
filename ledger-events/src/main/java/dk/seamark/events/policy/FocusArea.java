package dk.seamark.events.policy;

import java.util.List;

/**
 * A focus area of a policy.
 *
 * @param focusAreaId the focus area, unique in its policy
 * @param title its title
 * @param strategyTracks the ids of the strategy tracks that it is linked to; may be empty
 * @param goals its goals in the policy's order, each once; may be empty
 */
public record FocusArea(String focusAreaId, String title, List<String> strategyTracks, List<Goal> goals) {

    /** Copies the lists. */
    public FocusArea {
        strategyTracks = List.copyOf(strategyTracks);
        goals = List.copyOf(goals);
    }
}
