package dk.seamark.indicator.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is sent and drafted; a field that was left out is null.
 *
 * @param text how the track worked towards its goals
 * @param activities the activities
 * @param attendance the number of participants over the period
 * @param recommendations the recommendation for each focus area
 */
public record ReportBody(
        @Nullable String text,
        @Nullable List<@Nullable ActivityBody> activities,
        @Nullable BigDecimal attendance,
        @Nullable List<@Nullable RecommendationBody> recommendations) {

    /**
     * A recommendation as it is sent and drafted.
     *
     * @param focusArea the focus area's id
     * @param text the recommendation
     * @param none true to state that there is no recommendation for the focus area
     */
    public record RecommendationBody(
            @Nullable String focusArea,
            @Nullable String text,
            @Nullable Boolean none) {}

    /**
     * An activity as it is sent and drafted.
     *
     * @param description what was done, with examples
     * @param heldOn an ISO 8601 date
     * @param attendance the number of participants
     */
    public record ActivityBody(
            @Nullable String description,
            @Nullable String heldOn,
            @Nullable BigDecimal attendance) {}
}
