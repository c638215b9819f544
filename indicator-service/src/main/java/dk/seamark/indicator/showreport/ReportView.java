package dk.seamark.indicator.showreport;

import dk.seamark.indicator.history.Histories.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track's report for a period.
 *
 * @param status {@code not-submitted}, {@code submitted}, {@code returned}, {@code approved} or {@code withdrawn}
 * @param reason why it was returned or withdrawn; null otherwise
 * @param handIn the latest submission; null if there was none
 */
record ReportView(
        String plan,
        String track,
        String period,
        String status,
        @Nullable Words reason,
        @Nullable HandInView handIn) {

    /**
     * What was submitted.
     *
     * @param submission the number of the submission, from 1
     * @param text how the track worked towards its goals
     * @param attendance the number of participants; null where the report need not state it
     * @param recommendations the recommendation for each focus area; empty where the report needs none
     */
    record HandInView(
            int submission,
            @Nullable Words text,
            List<ActivityView> activities,
            @Nullable Integer attendance,
            List<RecommendationView> recommendations) {}

    /** An activity; its date and attendance are null if the report has none. */
    record ActivityView(
            @Nullable Words description,
            @Nullable LocalDate heldOn,
            @Nullable Integer attendance) {}

    /**
     * The recommendation for a focus area.
     *
     * @param text the recommendation; null where there is none for the focus area
     * @param none whether the report states that there is none
     */
    record RecommendationView(String focusArea, @Nullable Words text, boolean none) {}
}
