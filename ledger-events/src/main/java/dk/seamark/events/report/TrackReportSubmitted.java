package dk.seamark.events.report;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A centre submitted its report on a track, for the first time or again after a return or a withdrawal.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track
 * @param period the period that it reports on
 * @param submission the number of the submission for this track and period, from 1
 * @param text how the track worked towards its goals
 * @param activities the activities; empty where the report need not list them
 * @param attendance the number of participants over the period, from 0; null where the report need not state it
 * @param recommendations one for each focus area that the track works on; null where the report needs none, and in
 *     submissions from before recommendations were separate from the text
 */
@WireType(name = "indicator.track-report-submitted")
public record TrackReportSubmitted(
        String municipality,
        String planId,
        String trackId,
        String period,
        int submission,
        TextRef text,
        List<Activity> activities,
        @Nullable Integer attendance,
        @Nullable List<Recommendation> recommendations)
        implements TrackReportEvent {

    /** Copies the lists. */
    public TrackReportSubmitted {
        activities = List.copyOf(activities);
        recommendations = recommendations == null ? null : List.copyOf(recommendations);
    }

    /** Its recommendations; empty where {@code recommendations} is null. */
    public List<Recommendation> recommended() {
        return recommendations == null ? List.of() : recommendations;
    }

    @Override
    public Reason why() {
        return Reason.NONE;
    }

    @Override
    public @Nullable String creates() {
        return handIn();
    }

    @Override
    public @Nullable String answers() {
        return null;
    }
}
