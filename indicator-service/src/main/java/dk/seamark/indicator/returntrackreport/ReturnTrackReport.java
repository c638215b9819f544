package dk.seamark.indicator.returntrackreport;

import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Send a submitted track report back to its centre.
 *
 * @param track the track, as its approved plan has it
 * @param period the period it tells of
 * @param submission the number of the hand-in that was read
 * @param reason what is to be mended
 */
public record ReturnTrackReport(PlanTrack track, ReportingPeriod period, int submission, TextRef reason) {

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
    public TrackReportReturned decide(ReportState state, String actor) {
        ReportState.HandIn handIn = state.judgedBy(submission, actor);
        var plan = track.definition();
        return new TrackReportReturned(
                plan.municipality(), plan.planId(), plan.trackId(), period.toString(), handIn.submission(), reason);
    }
}
