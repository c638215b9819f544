package dk.seamark.indicator.showreport;

import dk.seamark.indicator.history.Histories.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track's report for a period.
 *
 * @param status {@code not-submitted}, {@code submitted}, {@code returned}, {@code approved} or
 *     {@code withdrawn}
 * @param reason why it was returned or withdrawn; null otherwise
 * @param handIn the latest hand-in; null if there was none
 */
record ReportView(
        String plan,
        String track,
        String period,
        String status,
        @Nullable Words reason,
        @Nullable HandInView handIn) {

    /**
     * What was handed in.
     *
     * @param submission which hand-in it is, from 1
     * @param text how the track's goals were worked with
     * @param attendance how many took part; null where the track does not ask
     * @param recommendations what is recommended for each focus area; empty where the track does not ask
     */
    record HandInView(
            int submission,
            @Nullable Words text,
            List<ActivityView> activities,
            @Nullable Integer attendance,
            List<RecommendationView> recommendations) {}

    /** An activity; its date and attendance are null if they were not told. */
    record ActivityView(
            @Nullable Words description,
            @Nullable LocalDate heldOn,
            @Nullable Integer attendance) {}

    /**
     * What is recommended for a focus area.
     *
     * @param text the recommendation; null where there is none for the focus area
     * @param none whether the report says that there is none
     */
    record RecommendationView(String focusArea, @Nullable Words text, boolean none) {}
}
