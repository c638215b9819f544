package dk.seamark.pack.disclosure;

import dk.seamark.events.figure.Figure;
import java.util.Map;
import java.util.Set;

/**
 * From which number on a count may be public. Official Danish statistics use three or five.
 *
 * @param usual the threshold of sources that are not named: 3 or 5
 * @param bySource the thresholds of sources, by a figure's source as it was recorded: 3 or 5
 */
public record Thresholds(int usual, Map<String, Integer> bySource) {

    private static final Set<Integer> ALLOWED = Set.of(3, 5);

    /** @throws IllegalArgumentException if a threshold is neither 3 nor 5 */
    public Thresholds {
        bySource = Map.copyOf(bySource);
        require("The usual threshold", usual);
        bySource.forEach((source, threshold) -> require("The threshold of \"" + source + "\"", threshold));
    }

    /** The usual ones: five for every source. */
    public static Thresholds five() {
        return new Thresholds(5, Map.of());
    }

    /** Counts of this figure below this are small. */
    int of(Figure figure) {
        return bySource.getOrDefault(figure.source(), usual);
    }

    /** No count is small from this on, whatever its source. */
    int highest() {
        return bySource.values().stream().reduce(usual, Math::max);
    }

    private static void require(String what, int threshold) {
        if (!ALLOWED.contains(threshold)) {
            throw new IllegalArgumentException(what + " is " + threshold + "; it can be 3 or 5");
        }
    }
}
