package dk.seamark.indicator.submittrackreport;

import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.history.TrackSums;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.plan.Policies;
import dk.seamark.indicator.report.Draft;
import dk.seamark.indicator.report.Drafts;
import dk.seamark.indicator.report.ReportBody;
import dk.seamark.indicator.report.ReportForm;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class SubmitTrackReportEndpoint {

    private final Plans plans;
    private final Policies policies;
    private final Drafts drafts;
    private final CommandExecutor desk;
    private final TrackSums sums;
    private final Today today;

    SubmitTrackReportEndpoint(
            Plans plans, Policies policies, Drafts drafts, CommandExecutor desk, TrackSums sums, Today today) {
        this.plans = plans;
        this.policies = policies;
        this.drafts = drafts;
        this.desk = desk;
        this.sums = sums;
        this.today = today;
    }

    /** Without a body, the draft is submitted and then deleted. With a body, the draft is neither read nor deleted. */
    @PostMapping("/api/{municipality}/plans/{planId}/tracks/{trackId}/reports/{period}/submission")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt post(
            Caller caller,
            CommandRequest submission,
            @PathVariable String planId,
            @PathVariable String trackId,
            @PathVariable String period,
            @RequestBody(required = false) @Nullable ReportBody body) {
        PlanTrack track = plans.trackOf(caller, planId, trackId);
        // Return the receipt of a repeated request first: the draft was deleted when it was submitted.
        return desk.answered(caller, submission).orElseGet(() -> handIn(caller, submission, track, period, body));
    }

    private Receipt handIn(
            Caller caller, CommandRequest submission, PlanTrack track, String period, @Nullable ReportBody body) {
        ReportingPeriod year = Reader.PERIOD.read("period", period);
        if (body != null) {
            return submit(caller, submission, track, year, body);
        }
        String stream = track.stream(year);
        Draft draft = drafts.find(stream).orElseThrow(() -> Refusal.notFound("draft-unknown"));
        return submit(caller, submission.alongside(() -> drafts.discard(stream, draft)), track, year, draft.report());
    }

    private Receipt submit(
            Caller caller, CommandRequest submission, PlanTrack track, ReportingPeriod year, ReportBody report) {
        ReportForm.HandIn handIn = ReportForm.handIn(report);
        PolicyText policy =
                policies.find(caller.municipality(), track.terms().policyId()).orElse(null);
        if (policy == null && track.asksFor(FollowUp.RECOMMENDATIONS)) {
            // A plan can be entered only for a policy that exists, so the policy's event comes before the plan's; if it
            // is not in the table yet, the feed is being read again and will reach it.
            throw Refusal.conflict("policy-awaited", track.terms().policyId());
        }
        CommandRequest answer = sums.in(
                submission.withTexts(handIn.texts()),
                plans.binding(caller, track.definition().planId()),
                track.definition().trackId(),
                year);
        return desk.submit(
                caller,
                answer,
                new SubmitTrackReport(
                        track,
                        year,
                        handIn.text().ref(),
                        handIn.activities(),
                        handIn.attendance(),
                        handIn.recommendations(),
                        track.definition().recommendsFor(policy),
                        today.date()));
    }
}
