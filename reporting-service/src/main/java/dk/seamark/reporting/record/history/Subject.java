package dk.seamark.reporting.record.history;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.pack.PackEvent;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanLifecycleEvent;
import dk.seamark.events.plan.TargetEvent;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.watermark.WatermarkAdvanced;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about. A field is null if the event is about no such thing, or about all of them.
 *
 * @param policyId the policy
 * @param planId the plan
 * @param trackId the track
 * @param indicatorId the indicator
 * @param period the period, as 2024, 2024-H1 or 2024-Q1; for an event about a target, the period that the target judges
 */
public record Subject(
        @Nullable String policyId,
        @Nullable String planId,
        @Nullable String trackId,
        @Nullable String indicatorId,
        @Nullable String period) {

    /**
     * The subject of an event.
     *
     * @param cadences returns the cadence of a plan by its id; called only for targets
     */
    public static Subject of(LedgerEvent event, Function<String, Cadence> cadences) {
        return switch (event) {
            case PolicyLifecycleEvent policy -> new Subject(policy.policyId(), null, null, null, null);
            case PlanEvent plan -> of(plan, cadences);
            case IndicatorEvent indicator -> of(indicator);
            case PackEvent pack -> new Subject(null, pack.planId(), null, null, pack.period());
            case StrayRecordEvent stray -> new Subject(null, null, null, null, null);
            case ErasureEvent erasure -> new Subject(null, null, null, null, null);
            case WatermarkAdvanced mark -> new Subject(null, null, null, null, null);
        };
    }

    private static Subject of(PlanEvent event, Function<String, Cadence> cadences) {
        return switch (event) {
            case PlanAmended amended ->
                new Subject(
                        null,
                        amended.planId(),
                        amended.amendment().trackId(),
                        amended.amendment().indicatorId(),
                        null);
            case PlanLifecycleEvent plan -> new Subject(null, plan.planId(), null, null, null);
            case TrackEvent track -> new Subject(null, track.planId(), track.trackId(), null, null);
            case IndicatorDefined defined ->
                new Subject(null, defined.planId(), defined.trackId(), defined.indicatorId(), null);
            case IndicatorRemoved removed -> new Subject(null, removed.planId(), null, removed.indicatorId(), null);
            case TargetEvent target -> of(target, cadences);
        };
    }

    private static Subject of(TargetEvent event, Function<String, Cadence> cadences) {
        String period = event.targetDate() == null
                ? null
                : ReportingPeriod.ofTarget(judges(event), event.targetDate(), cadences.apply(event.planId()))
                        .toString();
        return new Subject(null, event.planId(), null, event.indicatorId(), period);
    }

    private static @Nullable String judges(TargetEvent event) {
        return switch (event) {
            case IndicatorTargetSet set -> set.judges();
            case IndicatorTargetRevised revised -> revised.judges();
            case IndicatorTargetRemoved removed -> null;
            case TargetReadingDecided decided -> null;
        };
    }

    private static Subject of(IndicatorEvent event) {
        return switch (event) {
            case FigureEvent figure ->
                new Subject(null, figure.planId(), null, figure.slot().indicatorId(), figure.period());
            case TrackReportEvent report -> new Subject(null, report.planId(), report.trackId(), null, report.period());
        };
    }
}
