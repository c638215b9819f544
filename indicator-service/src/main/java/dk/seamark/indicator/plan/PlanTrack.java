package dk.seamark.indicator.plan;

import dk.seamark.events.FollowUp;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.TrackDefined;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.Optional;

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

    /** Passes a year of the plan; refuses another (422). */
    public void requireCovers(ReportingPeriod period) {
        periodNotCovered(period).ifPresent(violation -> {
            throw Refusal.invalid(violation);
        });
    }

    /** The violation if the period is no year of the plan, or empty if it is one. */
    public Optional<Violation> periodNotCovered(ReportingPeriod period) {
        return period.year() >= firstYear && period.year() <= lastYear
                ? Optional.empty()
                : Optional.of(Violation.of(
                        "period",
                        "period-covered-by-plan",
                        period.toString(),
                        Integer.toString(firstYear),
                        Integer.toString(lastYear)));
    }

    /** The stream of its report for a period. */
    public String stream(ReportingPeriod period) {
        return Streams.report(definition.municipality(), definition.planId(), definition.trackId(), period.toString());
    }
}
