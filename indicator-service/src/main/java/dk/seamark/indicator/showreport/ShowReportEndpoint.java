package dk.seamark.indicator.showreport;

import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.history.Histories;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.indicator.request.Reader;
import dk.seamark.indicator.showreport.ReportView.ActivityView;
import dk.seamark.indicator.showreport.ReportView.HandInView;
import dk.seamark.indicator.showreport.ReportView.RecommendationView;
import dk.seamark.kit.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ShowReportEndpoint {

    private final Plans plans;
    private final Histories histories;

    ShowReportEndpoint(Plans plans, Histories histories) {
        this.plans = plans;
        this.histories = histories;
    }

    @GetMapping("/api/{municipality}/plans/{planId}/tracks/{trackId}/reports/{period}")
    ReportView get(
            Caller caller, @PathVariable String planId, @PathVariable String trackId, @PathVariable String period) {
        PlanTrack track = plans.trackFor(caller, planId, trackId);
        ReportingPeriod year = Reader.PERIOD.read("period", period);
        track.requireCovers(year);
        ReportState state = histories.report(track.stream(year));
        Municipality municipality = caller.municipality();
        return switch (state) {
            case ReportState.NotSubmitted none -> view(track, year, "not-submitted", municipality, null, null);
            case ReportState.Submitted it -> view(track, year, "submitted", municipality, null, it.handIn());
            case ReportState.Returned it -> view(track, year, "returned", municipality, it.reason(), it.handIn());
            case ReportState.Approved it -> view(track, year, "approved", municipality, null, it.handIn());
            case ReportState.Withdrawn it -> view(track, year, "withdrawn", municipality, it.reason(), it.handIn());
        };
    }

    private ReportView view(
            PlanTrack track,
            ReportingPeriod period,
            String status,
            Municipality municipality,
            @Nullable TextRef reason,
            ReportState.@Nullable HandIn handIn) {
        return new ReportView(
                track.definition().planId(),
                track.definition().trackId(),
                period.toString(),
                status,
                histories.words(municipality, reason),
                handIn == null ? null : view(municipality, handIn));
    }

    private HandInView view(Municipality municipality, ReportState.HandIn handIn) {
        return new HandInView(
                handIn.submission(),
                histories.words(municipality, handIn.text()),
                handIn.activities().stream()
                        .map(activity -> new ActivityView(
                                histories.words(municipality, activity.description()),
                                activity.heldOn(),
                                activity.attendance()))
                        .toList(),
                handIn.attendance(),
                handIn.recommendations().stream()
                        .map(told -> new RecommendationView(
                                told.focusAreaId(), histories.words(municipality, told.text()), told.text() == null))
                        .toList());
    }
}
