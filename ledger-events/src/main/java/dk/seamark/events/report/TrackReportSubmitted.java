package dk.seamark.events.report;

import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A centre handed in what it did on a track, for the first time or again after a return or a
 * withdrawal.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track
 * @param period the period it tells of
 * @param submission which hand-in it is of this track and period, from 1
 * @param text how the track's goals were worked with
 * @param activities the activities; empty where the track does not ask for them
 * @param attendance how many took part over the period, from 0; null where the track does not ask
 * @param recommendations one for each focus area that the track works on; null where the track does not ask, and
 *     in hand-ins from before recommendations stood apart from the text
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

    /** Its recommendations; empty where it tells none. */
    public List<Recommendation> recommended() {
        return recommendations == null ? List.of() : recommendations;
    }
}
