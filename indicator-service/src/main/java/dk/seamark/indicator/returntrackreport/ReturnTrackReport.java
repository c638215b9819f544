package dk.seamark.indicator.returntrackreport;

import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Return a submitted track report to its centre.
 *
 * @param track the track, as its approved plan defines it
 * @param period the period that it reports on
 * @param submission the number of the submission that the secretariat read
 * @param reason what the centre must change
 */
public record ReturnTrackReport(PlanTrack track, ReportingPeriod period, int submission, TextRef reason) {

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    public String stream() {
        return track.stream(period);
    }

    /**
     * The event that the command leads to.
     *
     * @param actor the opaque id of the person who returns it
     * @throws Refusal 409 if no report is submitted, or another submission; 403 if this person wrote it
     */
    public TrackReportReturned decide(ReportState state, String actor) {
        ReportState.HandIn handIn = state.judgedBy(submission, actor);
        var plan = track.definition();
        return new TrackReportReturned(
                plan.municipality(), plan.planId(), plan.trackId(), period.toString(), handIn.submission(), reason);
    }
}
