package dk.seamark.client.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track report is handed in.
 *
 * @param text how the track worked towards its goals
 * @param activities what was done
 * @param attendance how many took part over the period; null if it is not counted, which is another thing than 0
 * @param recommendations what is recommended for each focus area
 */
public record Report(
        String text, List<Activity> activities, @Nullable Integer attendance, List<Recommendation> recommendations) {

    /** Copies the lists. */
    public Report {
        activities = List.copyOf(activities);
        recommendations = List.copyOf(recommendations);
    }

    /** A report of its text alone. */
    public static Report of(String text) {
        return new Report(text, List.of(), null, List.of());
    }

    /**
     * What was done.
     *
     * @param description what
     * @param heldOn the Danish date; null if it has none
     * @param attendance how many took part; null if it is not counted
     */
    public record Activity(
            String description,
            @Nullable LocalDate heldOn,
            @Nullable Integer attendance) {}

    /**
     * What is recommended for a focus area, or that nothing is.
     *
     * @param focusArea the focus area's id
     * @param text the recommendation; null if there is none
     * @param none whether it is said that there is none; null means no
     */
    public record Recommendation(
            String focusArea,
            @Nullable String text,
            @Nullable Boolean none) {}
}
