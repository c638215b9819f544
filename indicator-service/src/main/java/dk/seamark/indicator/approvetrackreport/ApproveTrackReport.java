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
 * @param track the track, as its approved plan defines it
 * @param period the period that it reports on
 * @param submission the number of the submission that the secretariat read
 */
public record ApproveTrackReport(PlanTrack track, ReportingPeriod period, int submission) {

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    public String stream() {
        return track.stream(period);
    }

    /**
     * The event that the command leads to.
     *
     * @param actor the opaque id of the person who approves
     * @throws Refusal 409 if no report is submitted, or another submission; 403 if this person wrote it
     */
    public TrackReportApproved decide(ReportState state, String actor) {
        ReportState.HandIn handIn = state.judgedBy(submission, actor);
        var plan = track.definition();
        return new TrackReportApproved(
                plan.municipality(), plan.planId(), plan.trackId(), period.toString(), handIn.submission());
    }
}
