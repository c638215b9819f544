package dk.seamark.events.standing;

import dk.seamark.events.plan.TrackDefined;
import java.util.List;

/**
 * The status of a track for a period.
 *
 * @param track the track as the plan defines it
 * @param report the status of its report
 * @param indicators its indicators, in the plan's order; empty for a track that is followed up in words alone
 */
public record TrackStanding(TrackDefined track, ReportStanding report, List<IndicatorStanding> indicators) {

    /** Copies the list. */
    public TrackStanding {
        indicators = List.copyOf(indicators);
    }
}
