package dk.seamark.indicator.withdrawtrackreport;

import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Withdraw a submitted or approved track report.
 *
 * @param track the track, as its approved plan defines it
 * @param period the period that it reports on
 * @param reason why
 */
public record WithdrawTrackReport(PlanTrack track, ReportingPeriod period, TextRef reason) {

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    public String stream() {
        return track.stream(period);
    }

    /**
     * The event that the command leads to.
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
