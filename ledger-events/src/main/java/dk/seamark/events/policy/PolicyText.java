package dk.seamark.events.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says.
 *
 * @param title the policy's title
 * @param firstYear the first calendar year that it is for
 * @param lastYear the last calendar year that it is for, not before the first; null where it names none
 * @param vision the vision, in short
 * @param objectives the cross-cutting objectives in the policy's order; may be empty
 * @param targetGroups whom it is for, each once; may be empty
 * @param strategyTracks the strategy tracks that its focus areas are linked to; empty where it has none
 * @param focusAreas its focus areas in its order, each once; may be empty
 * @param document the document it was entered from, named so that a reader finds it
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

    /** Its goals in its order, across its focus areas. */
    public Stream<Goal> goals() {
        return focusAreas.stream().flatMap(area -> area.goals().stream());
    }

    /** Whether it is for this calendar year. */
    public boolean isFor(int year) {
        return firstYear <= year && (lastYear == null || year <= lastYear);
    }
}
