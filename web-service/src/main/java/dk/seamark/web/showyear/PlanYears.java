package dk.seamark.web.showyear;

import java.util.List;

/**
 * A plan and the periods that can be opened.
 *
 * @param planId its id
 * @param title its title
 * @param periods the periods that have begun, the latest first
 */
public record PlanYears(String planId, String title, List<String> periods) {

    /** Copies the list. */
    public PlanYears {
        periods = List.copyOf(periods);
    }
}
