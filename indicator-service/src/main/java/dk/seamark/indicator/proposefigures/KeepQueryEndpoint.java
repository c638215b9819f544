package dk.seamark.indicator.proposefigures;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.request.Form;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The query of a component, and asking it. */
@RestController
@RequestMapping("/api/{municipality}/plans/{planId}/indicators/{indicatorId}/components/{componentId}/query")
final class KeepQueryEndpoint {

    /** A table in JSON-stat, or a file of another source, that somebody downloaded: its bytes in Base64. */
    record FileBody(@Nullable String answer) {}

    private final Plans plans;
    private final QueryTable queries;
    private final FetchFigures fetch;

    KeepQueryEndpoint(Plans plans, QueryTable queries, FetchFigures fetch) {
        this.plans = plans;
        this.queries = queries;
        this.fetch = fetch;
    }

    /** Without version: the last writer wins, and what a proposal was read from names the query of its time. */
    @PutMapping
    QueryView put(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String componentId,
            @RequestBody QueryForm.Body body) {
        PlanIndicator indicator = plans.indicatorOf(caller, planId, indicatorId);
        ComponentDefinition component = component(indicator, componentId);
        SourceQuery query = QueryForm.read(body);
        if (query.comparator() && component.comparator() == null) {
            throw Refusal.invalid(Violation.of(query.field("comparator"), "component-has-comparator", componentId));
        }
        return QueryView.of(queries.save(place(caller, planId, indicatorId, componentId), query, caller.actor()));
    }

    @GetMapping
    QueryView get(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String componentId) {
        component(plans.indicatorFor(caller, planId, indicatorId), componentId);
        return QueryView.of(kept(caller, planId, indicatorId, componentId));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String componentId) {
        component(plans.indicatorOf(caller, planId, indicatorId), componentId);
        queries.discard(place(caller, planId, indicatorId, componentId));
    }

    @PostMapping("/fetch")
    FetchReport fetch(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String componentId) {
        PlanIndicator indicator = plans.indicatorOf(caller, planId, indicatorId);
        component(indicator, componentId);
        return fetch.fetch(kept(caller, planId, indicatorId, componentId), indicator, caller.actor());
    }

    @PostMapping("/file")
    FetchReport file(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String componentId,
            @RequestBody FileBody body) {
        PlanIndicator indicator = plans.indicatorOf(caller, planId, indicatorId);
        component(indicator, componentId);
        byte[] answer = Form.only("answer", body.answer(), KeepQueryEndpoint::decoded);
        return fetch.bring(kept(caller, planId, indicatorId, componentId), indicator, answer, caller.actor());
    }

    private static byte[] decoded(String field, String sent) {
        try {
            return Base64.getDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed(Violation.of(field, "answer-encoded"));
        }
    }

    private KeptQuery kept(Caller caller, String planId, String indicatorId, String componentId) {
        return queries.find(place(caller, planId, indicatorId, componentId))
                .orElseThrow(() -> Refusal.notFound("query-unknown", componentId));
    }

    private static ComponentDefinition component(PlanIndicator indicator, String componentId) {
        return indicator
                .definition()
                .component(componentId)
                .orElseThrow(() -> Refusal.notFound("component-unknown", componentId));
    }

    private static ComponentPlace place(Caller caller, String planId, String indicatorId, String componentId) {
        return new ComponentPlace(caller.municipality(), planId, indicatorId, componentId);
    }
}
