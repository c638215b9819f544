package dk.seamark.indicator.plan;

import dk.seamark.events.FollowUp;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.TrackDefined;

/**
 * A track with what its plan says about reporting on it.
 *
 * @param definition the track
 * @param firstYear the first calendar year of its plan
 * @param lastYear the last calendar year of its plan
 */
public record PlanTrack(TrackDefined definition, int firstYear, int lastYear) {

    /** True if the track's report must hold this. */
    public boolean asksFor(FollowUp part) {
        return definition.followUp().contains(part);
    }

    /** True if the period is a year of the plan. */
    public boolean covers(ReportingPeriod period) {
        return period.year() >= firstYear && period.year() <= lastYear;
    }

    /** The stream of its report for a period. */
    public String stream(ReportingPeriod period) {
        return Streams.report(definition.municipality(), definition.planId(), definition.trackId(), period.toString());
    }
}
