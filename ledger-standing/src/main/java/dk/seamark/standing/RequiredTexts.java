package dk.seamark.standing;

import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tracks whose centres must write a text on the period before a pack can be issued. */
public final class RequiredTexts {

    private RequiredTexts() {}

    /** The tracks whose text is not approved, or lacks a recommendation that the plan asks for; by number. */
    public static List<TrackStanding> lacking(Standing standing) {
        return of(standing).stream()
                .filter(track -> !isApproved(track)
                        || !withoutRecommendation(standing, track).isEmpty())
                .toList();
    }

    /** Whether a track's text is approved. */
    public static boolean isApproved(TrackStanding track) {
        return track.report() instanceof ReportStanding.Approved;
    }

    /**
     * The focus areas for which the plan asks a track to recommend something, while its report has neither a
     * recommendation nor a statement that there is none; in the policy's order. All of them while a report is awaited.
     */
    public static List<FocusArea> withoutRecommendation(Standing standing, TrackStanding track) {
        PolicyStanding policy = standing.policy();
        Set<String> told = track.report().handedIn().stream()
                .flatMap(report -> report.recommended().stream())
                .map(Recommendation::focusAreaId)
                .collect(Collectors.toSet());
        return track.track().recommendsFor(policy == null ? null : policy.text()).stream()
                .filter(area -> !told.contains(area.focusAreaId()))
                .toList();
    }

    /** The tracks that need a text, by number; one whose report needs only the status of its indicators does not. */
    public static List<TrackStanding> of(Standing standing) {
        ReportingPeriod period = ReportingPeriod.parse(standing.period());
        return standing.tracks().stream()
                .filter(track ->
                        track.track().followUp().stream().anyMatch(asked -> asked != FollowUp.INDICATOR_STATUS))
                .filter(track -> isReportedOn(track.track().cadence(), period))
                .toList();
    }

    /** Whether a track reports on a period: one that ends where a period of the track's own cadence does. */
    private static boolean isReportedOn(Cadence cadence, ReportingPeriod period) {
        return ReportingPeriod.of(period.year(), cadence).stream()
                .anyMatch(own -> own.lastDay().equals(period.lastDay()));
    }
}
