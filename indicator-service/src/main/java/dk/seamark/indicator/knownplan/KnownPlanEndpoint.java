package dk.seamark.indicator.knownplan;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.wire.Coded;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.plan.Policies;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class KnownPlanEndpoint {

    /** A plan that figures can be delivered to. */
    record View(String plan, String title, int firstYear, int lastYear, List<TrackView> tracks) {}

    /** A track, what its report must contain, and the focus areas for which it must recommend something. */
    record TrackView(
            String track,
            int number,
            String title,
            String centre,
            List<String> followUp,
            List<FocusAreaView> focusAreas,
            List<IndicatorView> indicators) {}

    /** A focus area of the policy. */
    record FocusAreaView(String focusArea, String title) {}

    /** An indicator, and the periods for which figures can be delivered. */
    record IndicatorView(
            String indicator,
            String number,
            String title,
            String firstPeriod,
            String lastPeriod,
            List<ComponentView> components) {}

    /** A component; its comparator is null if it is compared with nothing. */
    record ComponentView(
            String component,
            String title,
            String unit,
            int decimals,
            @Nullable String comparator) {}

    private final Plans plans;
    private final Policies policies;

    KnownPlanEndpoint(Plans plans, Policies policies) {
        this.plans = plans;
        this.policies = policies;
    }

    /** Answers 404 until the plan's approval has arrived over the topic: drafts are internal to policy-service. */
    @GetMapping("/api/{municipality}/plans/{planId}")
    View get(Caller caller, @PathVariable String planId) {
        return plans.find(caller.municipality(), planId)
                .filter(PlanSnapshot::approved)
                .map(plan -> view(
                        plan,
                        policies.find(caller.municipality(), plan.terms().policyId())
                                .orElse(null)))
                .orElseThrow(() -> Refusal.notFound("plan-unknown", planId));
    }

    private static View view(PlanSnapshot plan, @Nullable PolicyText policy) {
        return new View(
                plan.planId(),
                plan.terms().title(),
                plan.terms().firstYear(),
                plan.terms().lastYear(),
                plan.tracks().stream()
                        .sorted(Comparator.comparingInt(TrackDefined::number))
                        .map(track -> view(plan, track, policy))
                        .toList());
    }

    private static TrackView view(PlanSnapshot plan, TrackDefined track, @Nullable PolicyText policy) {
        return new TrackView(
                track.trackId(),
                track.number(),
                track.title(),
                track.centreId(),
                track.followUp().stream().map(Coded::code).toList(),
                track.recommendsFor(policy).stream()
                        .map(area -> new FocusAreaView(area.focusAreaId(), area.title()))
                        .toList(),
                plan.indicators().stream()
                        .filter(indicator -> indicator.trackId().equals(track.trackId()))
                        .map(IndicatorDefined::indicatorId)
                        .flatMap(indicatorId -> plan.indicator(indicatorId).stream())
                        .map(KnownPlanEndpoint::view)
                        .toList());
    }

    private static IndicatorView view(PlanIndicator indicator) {
        return new IndicatorView(
                indicator.definition().indicatorId(),
                indicator.definition().number(),
                indicator.definition().title(),
                indicator.firstPeriod().toString(),
                indicator.lastPeriod().toString(),
                indicator.in(indicator.lastPeriod()).orElse(indicator.definition()).components().stream()
                        .map(KnownPlanEndpoint::view)
                        .toList());
    }

    private static ComponentView view(ComponentDefinition component) {
        return new ComponentView(
                component.componentId(),
                component.title(),
                component.unit().code(),
                component.decimals(),
                component.comparator());
    }
}
