package dk.seamark.events.plan;

import java.util.List;

/**
 * That the figures of some components add up to those of another, for each period and series.
 *
 * @param total the id of the component that is the sum
 * @param parts the ids of the components that it is the sum of, at least two, in the same unit
 */
public record ComponentSum(String total, List<String> parts) {

    /** Copies the list. */
    public ComponentSum {
        parts = List.copyOf(parts);
    }
}
