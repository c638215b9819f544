package dk.seamark.events.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says.
 *
 * @param title the policy's title
 * @param firstYear the first calendar year that it covers
 * @param lastYear the last calendar year that it covers, not before the first; null where it names none
 * @param vision the vision, shortened
 * @param objectives the cross-cutting objectives in the policy's order; may be empty
 * @param targetGroups the people whom it is for, each group once; may be empty
 * @param strategyTracks the strategy tracks that its focus areas are linked to; empty where it has none
 * @param focusAreas its focus areas in its order, each once; may be empty
 * @param document the document it was entered from, named so that a reader can find it
 */
public record PolicyText(
        String title,
        int firstYear,
        @Nullable Integer lastYear,
        String vision,
        List<String> objectives,
        List<TargetGroup> targetGroups,
        List<StrategyTrack> strategyTracks,
        List<FocusArea> focusAreas,
        String document) {

    /** Copies the lists. */
    public PolicyText {
        objectives = List.copyOf(objectives);
        targetGroups = List.copyOf(targetGroups);
        strategyTracks = List.copyOf(strategyTracks);
        focusAreas = List.copyOf(focusAreas);
    }

    /** The goals of all its focus areas, in the policy's order. */
    public Stream<Goal> goals() {
        return focusAreas.stream().flatMap(area -> area.goals().stream());
    }

    /** Whether it covers this calendar year. */
    public boolean isFor(int year) {
        return firstYear <= year && (lastYear == null || year <= lastYear);
    }
}
