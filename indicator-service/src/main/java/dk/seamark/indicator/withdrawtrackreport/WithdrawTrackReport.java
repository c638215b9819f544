package dk.seamark.indicator.withdrawtrackreport;

import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take a submitted or approved track report back.
 *
 * @param track the track, as its approved plan has it
 * @param period the period it tells of
 * @param reason why
 */
public record WithdrawTrackReport(PlanTrack track, ReportingPeriod period, TextRef reason) {

    /** The stream that the command goes to. */
    @TargetAggregateIdentifier
    public String stream() {
        return track.stream(period);
    }

    /**
     * What happens if this is done to the report.
     *
     * @throws Refusal 409 unless one is submitted or approved
     */
    public TrackReportWithdrawn decide(ReportState state) {
        ReportState.HandIn handIn = state.handedIn();
        if (!(state instanceof ReportState.Submitted) && !(state instanceof ReportState.Approved)) {
            throw Refusal.conflict("report-not-submitted");
        }
        var plan = track.definition();
        return new TrackReportWithdrawn(
                plan.municipality(), plan.planId(), plan.trackId(), period.toString(), handIn.submission(), reason);
    }
}
