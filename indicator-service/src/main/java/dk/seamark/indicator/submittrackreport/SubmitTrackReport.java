package dk.seamark.indicator.submittrackreport;

import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.report.Activity;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Submit a track's report, for the first time or again after a return or a withdrawal.
 *
 * @param track the track, as its approved plan defines it
 * @param period the period that it reports on
 * @param text how the track worked towards its goals
 * @param activities the activities; may be empty
 * @param attendance the number of participants over the period, from 0; null if the report does not state it
 * @param recommendations the recommendations, one for each focus area; may be empty
 * @param recommendsFor the focus areas for which the report must recommend something
 * @param today the Danish calendar date of the request
 */
public record SubmitTrackReport(
        PlanTrack track,
        ReportingPeriod period,
        TextRef text,
        List<Activity> activities,
        @Nullable Integer attendance,
        List<Recommendation> recommendations,
        List<FocusArea> recommendsFor,
        LocalDate today) {

    /** Copies the lists. */
    public SubmitTrackReport {
        activities = List.copyOf(activities);
        recommendations = List.copyOf(recommendations);
        recommendsFor = List.copyOf(recommendsFor);
    }

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    public String stream() {
        return track.stream(period);
    }

    /**
     * The event that the command leads to.
     *
     * @throws Refusal 422 if the report is not what its track asks for; 409 while one is submitted or approved
     */
    public TrackReportSubmitted decide(ReportState state) {
        ReportRule.requireAll(this);
        if (state instanceof ReportState.Submitted) {
            throw Refusal.conflict("report-submitted");
        }
        if (state instanceof ReportState.Approved) {
            throw Refusal.conflict("report-approved");
        }
        var plan = track.definition();
        return new TrackReportSubmitted(
                plan.municipality(),
                plan.planId(),
                plan.trackId(),
                period.toString(),
                state.nextSubmission(),
                text,
                activities,
                attendance,
                recommendations.isEmpty() ? null : recommendations);
    }
}
