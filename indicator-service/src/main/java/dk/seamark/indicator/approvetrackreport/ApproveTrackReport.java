package dk.seamark.indicator.approvetrackreport;

import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve a submitted track report for the pack.
 *
 * @param track the track, as its approved plan has it
 * @param period the period it tells of
 * @param submission the number of the hand-in that was read
 */
public record ApproveTrackReport(PlanTrack track, ReportingPeriod period, int submission) {

    /** The stream that the command goes to. */
    @TargetAggregateIdentifier
    public String stream() {
        return track.stream(period);
    }

    /**
     * What happens if this is done to the report.
     *
     * @param actor the opaque id of the person who judges
     * @throws Refusal 409 if none is submitted, or another; 403 if this person wrote it
     */
    public TrackReportApproved decide(ReportState state, String actor) {
        ReportState.HandIn handIn = state.judgedBy(submission, actor);
        var plan = track.definition();
        return new TrackReportApproved(
                plan.municipality(), plan.planId(), plan.trackId(), period.toString(), handIn.submission());
    }
}
