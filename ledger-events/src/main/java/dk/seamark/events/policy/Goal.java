package dk.seamark.events.policy;

import java.util.List;

/**
 * A goal of a policy's focus area; the policy of 2013 calls it a sub-goal (delmål).
 *
 * @param goalId the goal, unique in its policy
 * @param number its number in the policy, as written: {@code 7}
 * @param text the goal
 * @param targetGroups the ids of the groups that it is for; empty where the policy names none
 * @param areas the areas of the national integration barometer that it falls under; may be empty
 */
public record Goal(String goalId, String number, String text, List<String> targetGroups, List<BarometerArea> areas) {

    /** Copies the lists. */
    public Goal {
        targetGroups = List.copyOf(targetGroups);
        areas = List.copyOf(areas);
    }
}
