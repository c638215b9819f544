package dk.seamark.indicator.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is sent and drafted; null for what was left out.
 *
 * @param text how the track's goals were worked with
 * @param activities the activities
 * @param attendance how many took part over the period
 * @param recommendations what is recommended for each focus area
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
     * @param text what is recommended
     * @param none true to say that there is no recommendation for the focus area
     */
    public record RecommendationBody(
            @Nullable String focusArea,
            @Nullable String text,
            @Nullable Boolean none) {}

    /**
     * An activity as it is sent and drafted.
     *
     * @param description what was done, with examples
     * @param heldOn a date as in ISO 8601
     * @param attendance how many took part
     */
    public record ActivityBody(
            @Nullable String description,
            @Nullable String heldOn,
            @Nullable BigDecimal attendance) {}
}
