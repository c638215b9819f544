package dk.seamark.client.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track report that is still being written: nothing must be there.
 *
 * @param text how the track worked towards its goals
 * @param activities what was done; one that is not written yet is null
 * @param attendance how many took part; null if it is not counted
 * @param recommendations what is recommended; one that is not written yet is null
 */
public record DraftReport(
        @Nullable String text,
        List<@Nullable DraftActivity> activities,
        @Nullable Integer attendance,
        List<@Nullable DraftRecommendation> recommendations) {

    /** Copies the lists, with what is null in them. */
    public DraftReport {
        activities = Collections.unmodifiableList(new ArrayList<>(activities));
        recommendations = Collections.unmodifiableList(new ArrayList<>(recommendations));
    }

    /** A draft of its text alone. */
    public static DraftReport of(String text) {
        return new DraftReport(text, List.of(), null, List.of());
    }

    /**
     * An activity that is still being written.
     *
     * @param description what
     * @param heldOn the Danish date
     * @param attendance how many took part
     */
    public record DraftActivity(
            @Nullable String description,
            @Nullable LocalDate heldOn,
            @Nullable Integer attendance) {}

    /**
     * A recommendation that is still being written.
     *
     * @param focusArea the focus area's id
     * @param text the recommendation
     * @param none whether it is said that there is none
     */
    public record DraftRecommendation(
            @Nullable String focusArea,
            @Nullable String text,
            @Nullable Boolean none) {}
}
