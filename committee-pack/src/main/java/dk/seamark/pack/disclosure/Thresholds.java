package dk.seamark.pack.disclosure;

import dk.seamark.events.figure.Figure;
import java.util.Map;
import java.util.Set;

/**
 * The number from which on a count may be public. Official Danish statistics use three or five.
 *
 * @param usual the threshold for sources without their own: 3 or 5
 * @param bySource the thresholds of sources, by a figure's source as recorded: 3 or 5
 */
public record Thresholds(int usual, Map<String, Integer> bySource) {

    private static final Set<Integer> ALLOWED = Set.of(3, 5);

    /** @throws IllegalArgumentException if a threshold is neither 3 nor 5 */
    public Thresholds {
        bySource = Map.copyOf(bySource);
        require("The usual threshold", usual);
        bySource.forEach((source, threshold) -> require("The threshold of \"" + source + "\"", threshold));
    }

    /** The default: five for every source. */
    public static Thresholds five() {
        return new Thresholds(5, Map.of());
    }

    /** Counts in this figure below this number are small. */
    int of(Figure figure) {
        return bySource.getOrDefault(figure.source(), usual);
    }

    /** From this number on a count is small for no source. */
    int highest() {
        return bySource.values().stream().reduce(usual, Math::max);
    }

    private static void require(String what, int threshold) {
        if (!ALLOWED.contains(threshold)) {
            throw new IllegalArgumentException(what + " is " + threshold + "; it can be 3 or 5");
        }
    }
}
