package dk.seamark.events.standing;

import dk.seamark.events.plan.TrackDefined;
import java.util.List;

/**
 * How a track stands for a period.
 *
 * @param track the track as the plan has it
 * @param report what its centre wrote
 * @param indicators its indicators, by their order in the plan; empty for a track that is followed
 *     up in words alone
 */
public record TrackStanding(TrackDefined track, ReportStanding report, List<IndicatorStanding> indicators) {

    /** Copies the list. */
    public TrackStanding {
        indicators = List.copyOf(indicators);
    }
}
