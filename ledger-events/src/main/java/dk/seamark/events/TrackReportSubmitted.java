package dk.seamark.events;

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
        @Nullable Integer attendance)
        implements IndicatorEvent {

    /** Copies the list. */
    public TrackReportSubmitted {
        activities = List.copyOf(activities);
    }
}
