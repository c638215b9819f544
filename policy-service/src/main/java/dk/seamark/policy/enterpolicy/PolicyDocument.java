package dk.seamark.policy.enterpolicy;

import dk.seamark.events.BarometerArea;
import dk.seamark.events.FocusArea;
import dk.seamark.events.Goal;
import dk.seamark.events.PolicyText;
import dk.seamark.events.StrategyTrack;
import dk.seamark.events.TargetGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy as one document, in the form that {@code policy.v1.schema.json} publishes. */
record PolicyDocument(
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
    record GroupEntry(String id, String title, @Nullable String description) {}

    /** A strategy track of the document. */
    record StrategyEntry(String id, String title, String text) {}

    /** A focus area of the document, with its goals. */
    record AreaEntry(
            String id,
            String title,
            @Nullable List<String> strategyTracks,
            @Nullable List<GoalEntry> goals) {}

    /** A goal of the document. */
    record GoalEntry(
            String id,
            String number,
            String text,
            @Nullable List<String> targetGroups,
            @Nullable List<BarometerArea> areas) {}

    PolicyText text() {
        return new PolicyText(
                title,
                firstYear,
                lastYear,
                vision,
                orNone(objectives),
                orNone(targetGroups).stream()
                        .map(group -> new TargetGroup(group.id(), group.title(), group.description()))
                        .toList(),
                orNone(strategyTracks).stream()
                        .map(track -> new StrategyTrack(track.id(), track.title(), track.text()))
                        .toList(),
                orNone(focusAreas).stream().map(PolicyDocument::area).toList(),
                document);
    }

    private static FocusArea area(AreaEntry area) {
        return new FocusArea(
                area.id(),
                area.title(),
                orNone(area.strategyTracks()),
                orNone(area.goals()).stream().map(PolicyDocument::goal).toList());
    }

    private static Goal goal(GoalEntry goal) {
        return new Goal(goal.id(), goal.number(), goal.text(), orNone(goal.targetGroups()), orNone(goal.areas()));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
