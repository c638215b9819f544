package dk.seamark.client.report;

import dk.seamark.client.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a track report has come.
 *
 * @param plan the plan's id
 * @param track the track's id
 * @param period the period
 * @param status {@code not-submitted}, {@code submitted}, {@code returned}, {@code approved} or {@code withdrawn}
 * @param reason why it was returned or withdrawn; null otherwise
 * @param handIn what was handed in last; null if nothing was, or the caller may not see it
 */
public record TrackReport(
        String plan,
        String track,
        String period,
        String status,
        @Nullable Words reason,
        @Nullable HandIn handIn) {

    /**
     * What was handed in.
     *
     * @param submission its number, from 1
     * @param text how the track worked towards its goals
     * @param activities what was done
     * @param attendance how many took part; null if it is not counted
     * @param recommendations what is recommended for each focus area
     */
    public record HandIn(
            int submission,
            Words text,
            List<ReportedActivity> activities,
            @Nullable Integer attendance,
            List<ReportedRecommendation> recommendations) {

        /** Copies the lists. */
        public HandIn {
            activities = List.copyOf(activities);
            recommendations = List.copyOf(recommendations);
        }
    }

    /**
     * What was done.
     *
     * @param description what
     * @param heldOn the Danish date; null if it has none
     * @param attendance how many took part; null if it is not counted
     */
    public record ReportedActivity(
            Words description,
            @Nullable LocalDate heldOn,
            @Nullable Integer attendance) {}

    /**
     * What is recommended for a focus area.
     *
     * @param focusArea the focus area's id
     * @param text the recommendation; null if there is none
     * @param none whether it is said that there is none
     */
    public record ReportedRecommendation(
            String focusArea, @Nullable Words text, boolean none) {}
}
