package dk.seamark.policy.lifecycle;

import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.policy.StrategyTrack;
import dk.seamark.events.policy.TargetGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy as one document, in the form that {@code policy.v1.schema.json} publishes. An omitted optional field is
 * null; an omitted list is converted to an empty one.
 */
public record PolicyDocument(
        String title,
        int firstYear,
        @Nullable Integer lastYear,
        String vision,
        @Nullable List<String> objectives,
        @Nullable List<GroupEntry> targetGroups,
        @Nullable List<StrategyEntry> strategyTracks,
        @Nullable List<AreaEntry> focusAreas,
        String document) {

    /** A target group of the document. */
    public record GroupEntry(
            String id, String title, @Nullable String description) {}

    /** A strategy track of the document. */
    public record StrategyEntry(String id, String title, String text) {}

    /** A focus area of the document, with its goals. */
    public record AreaEntry(
            String id,
            String title,
            @Nullable List<String> strategyTracks,
            @Nullable List<GoalEntry> goals) {

        List<String> itsStrategyTracks() {
            return orNone(strategyTracks);
        }

        List<GoalEntry> itsGoals() {
            return orNone(goals);
        }

        private FocusArea area() {
            return new FocusArea(
                    id,
                    title,
                    itsStrategyTracks(),
                    itsGoals().stream().map(GoalEntry::goal).toList());
        }

        private static AreaEntry of(FocusArea area) {
            return new AreaEntry(
                    area.focusAreaId(),
                    area.title(),
                    area.strategyTracks(),
                    area.goals().stream().map(GoalEntry::of).toList());
        }
    }

    /** A goal of the document. */
    public record GoalEntry(
            String id,
            String number,
            String text,
            @Nullable List<String> targetGroups,
            @Nullable List<BarometerArea> areas) {

        List<String> itsTargetGroups() {
            return orNone(targetGroups);
        }

        private Goal goal() {
            return new Goal(id, number, text, itsTargetGroups(), orNone(areas));
        }

        private static GoalEntry of(Goal goal) {
            return new GoalEntry(goal.goalId(), goal.number(), goal.text(), goal.targetGroups(), goal.areas());
        }
    }

    List<GroupEntry> itsTargetGroups() {
        return orNone(targetGroups);
    }

    List<StrategyEntry> itsStrategyTracks() {
        return orNone(strategyTracks);
    }

    List<AreaEntry> itsFocusAreas() {
        return orNone(focusAreas);
    }

    /** The document as the text of a policy. */
    public PolicyText text() {
        return new PolicyText(
                title,
                firstYear,
                lastYear,
                vision,
                orNone(objectives),
                itsTargetGroups().stream()
                        .map(group -> new TargetGroup(group.id(), group.title(), group.description()))
                        .toList(),
                itsStrategyTracks().stream()
                        .map(track -> new StrategyTrack(track.id(), track.title(), track.text()))
                        .toList(),
                itsFocusAreas().stream().map(AreaEntry::area).toList(),
                document);
    }

    /** The document of a text. */
    public static PolicyDocument of(PolicyText text) {
        return new PolicyDocument(
                text.title(),
                text.firstYear(),
                text.lastYear(),
                text.vision(),
                text.objectives(),
                text.targetGroups().stream()
                        .map(group -> new GroupEntry(group.targetGroupId(), group.title(), group.description()))
                        .toList(),
                text.strategyTracks().stream()
                        .map(track -> new StrategyEntry(track.strategyTrackId(), track.title(), track.text()))
                        .toList(),
                text.focusAreas().stream().map(AreaEntry::of).toList(),
                text.document());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
