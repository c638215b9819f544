package dk.seamark.indicator.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** From this many characters on a text is its own and no common phrase. */
    private static final int TELLING = 40;

    /** The same without the fields that are this text, or hold it where it is long enough to be told from others. */
    public ReportBody without(String erased) {
        return new ReportBody(
                kept(text, erased),
                activities == null ? null : each(activities, activity -> activity.without(erased)),
                attendance,
                recommendations == null
                        ? null
                        : each(recommendations, recommendation -> recommendation.without(erased)));
    }

    private static @Nullable String kept(@Nullable String text, String erased) {
        if (text == null) {
            return null;
        }
        boolean inside = erased.length() >= TELLING && text.contains(erased);
        return inside || text.strip().equals(erased.strip()) ? null : text;
    }

    private static <T> List<@Nullable T> each(List<@Nullable T> all, UnaryOperator<T> change) {
        List<@Nullable T> changed = new ArrayList<>();
        for (T one : all) {
            changed.add(one == null ? null : change.apply(one));
        }
        return changed;
    }

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
            @Nullable Boolean none) {

        private RecommendationBody without(String erased) {
            return new RecommendationBody(focusArea, kept(text, erased), none);
        }
    }

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
            @Nullable BigDecimal attendance) {

        private ActivityBody without(String erased) {
            return new ActivityBody(kept(description, erased), heldOn, attendance);
        }
    }
}
