package dk.seamark.indicator.keepdraft;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.plan.PlanTrack;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.report.Draft;
import dk.seamark.indicator.report.ReportBody;
import dk.seamark.indicator.report.ReportForm;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{municipality}/plans/{planId}/tracks/{trackId}/reports/{period}/draft")
final class KeepDraftEndpoint {

    private final Plans plans;
    private final DraftTable drafts;

    KeepDraftEndpoint(Plans plans, DraftTable drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    /** With {@code If-Match} it saves only over a version that it names; without it, the last writer wins. */
    @PutMapping
    ResponseEntity<Draft> put(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String trackId,
            @PathVariable String period,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody ReportBody body) {
        String stream = stream(caller, planId, trackId, period);
        ReportForm.checkDraft(body);
        return answer(
                switch (IfMatch.read(version)) {
                    case IfMatch.Unconditional none -> drafts.save(stream, body, caller.actor());
                    case IfMatch.AnyVersion any -> drafts.saveOver(null, stream, body, caller.actor());
                    case IfMatch.OneOf these -> drafts.saveOver(these.versions(), stream, body, caller.actor());
                });
    }

    @GetMapping
    ResponseEntity<Draft> get(
            Caller caller, @PathVariable String planId, @PathVariable String trackId, @PathVariable String period) {
        return drafts.find(stream(caller, planId, trackId, period))
                .map(KeepDraftEndpoint::answer)
                .orElseThrow(() -> Refusal.notFound("draft-unknown"));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String planId, @PathVariable String trackId, @PathVariable String period) {
        drafts.discard(stream(caller, planId, trackId, period));
    }

    private String stream(Caller caller, String planId, String trackId, String period) {
        PlanTrack track = plans.trackOf(caller, planId, trackId);
        ReportingPeriod year = Reader.PERIOD.read("period", period);
        track.requireCovers(year);
        return track.stream(year);
    }

    private static ResponseEntity<Draft> answer(Draft draft) {
        return ResponseEntity.ok().eTag(Long.toString(draft.version())).body(draft);
    }
}
