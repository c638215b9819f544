package dk.seamark.reporting.record.history;

import dk.seamark.events.CommitteePackIssued;
import dk.seamark.events.FigureSlot;
import dk.seamark.events.FindingAcknowledged;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.IndicatorRemoved;
import dk.seamark.events.IndicatorTargetRemoved;
import dk.seamark.events.IndicatorTargetRevised;
import dk.seamark.events.IndicatorTargetSet;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.MeasurementCorrected;
import dk.seamark.events.MeasurementDeclaredMissing;
import dk.seamark.events.MeasurementRecorded;
import dk.seamark.events.MeasurementWithdrawn;
import dk.seamark.events.PlanApproved;
import dk.seamark.events.PlanDrafted;
import dk.seamark.events.PlanEvent;
import dk.seamark.events.PlanTermsChanged;
import dk.seamark.events.PolicyLifecycleEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.TargetReadingDecided;
import dk.seamark.events.TrackDefined;
import dk.seamark.events.TrackRemoved;
import dk.seamark.events.TrackReportApproved;
import dk.seamark.events.TrackReportReturned;
import dk.seamark.events.TrackReportSubmitted;
import dk.seamark.events.TrackReportWithdrawn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about; null where it is about no such thing, or all of them.
 *
 * @param policyId the policy
 * @param planId the plan
 * @param trackId the track
 * @param indicatorId the indicator
 * @param period the period, as 2024 or 2024-H1; of a target's event that which ends before its date
 */
public record Subject(
        @Nullable String policyId,
        @Nullable String planId,
        @Nullable String trackId,
        @Nullable String indicatorId,
        @Nullable String period) {

    /** What an event is about. */
    public static Subject of(LedgerEvent event) {
        return switch (event) {
            case PolicyLifecycleEvent policy -> new Subject(policy.policyId(), null, null, null, null);
            case PlanEvent plan -> of(plan);
            case IndicatorEvent indicator -> of(indicator);
            case ReportingEvent reporting -> of(reporting);
        };
    }

    private static Subject of(PlanEvent event) {
        return switch (event) {
            case PlanDrafted drafted -> plan(drafted);
            case PlanTermsChanged changed -> plan(changed);
            case PlanApproved approved -> plan(approved);
            case FindingAcknowledged acknowledged -> plan(acknowledged);
            case TrackDefined track -> new Subject(null, track.planId(), track.trackId(), null, null);
            case TrackRemoved track -> new Subject(null, track.planId(), track.trackId(), null, null);
            case IndicatorDefined defined ->
                new Subject(null, defined.planId(), defined.trackId(), defined.indicatorId(), null);
            case IndicatorRemoved removed -> target(removed, removed.indicatorId(), null);
            case IndicatorTargetSet set -> target(set, set.indicatorId(), set.targetDate());
            case IndicatorTargetRemoved removed -> target(removed, removed.indicatorId(), removed.targetDate());
            case IndicatorTargetRevised revised -> target(revised, revised.indicatorId(), revised.targetDate());
            case TargetReadingDecided decided -> target(decided, decided.indicatorId(), decided.targetDate());
        };
    }

    private static Subject plan(PlanEvent event) {
        return new Subject(null, event.planId(), null, null, null);
    }

    private static Subject target(PlanEvent event, String indicatorId, @Nullable LocalDate date) {
        String year = date == null ? null : Integer.toString(date.minusDays(1).getYear());
        return new Subject(null, event.planId(), null, indicatorId, year);
    }

    private static Subject of(IndicatorEvent event) {
        return switch (event) {
            case MeasurementRecorded recorded -> figure(recorded, recorded.slot());
            case MeasurementCorrected corrected -> figure(corrected, corrected.slot());
            case MeasurementWithdrawn withdrawn -> figure(withdrawn, withdrawn.slot());
            case MeasurementDeclaredMissing missing -> figure(missing, missing.slot());
            case TrackReportSubmitted submitted -> report(submitted, submitted.trackId());
            case TrackReportReturned returned -> report(returned, returned.trackId());
            case TrackReportApproved approved -> report(approved, approved.trackId());
            case TrackReportWithdrawn withdrawn -> report(withdrawn, withdrawn.trackId());
        };
    }

    private static Subject figure(IndicatorEvent event, FigureSlot slot) {
        return new Subject(null, event.planId(), null, slot.indicatorId(), event.period());
    }

    private static Subject report(IndicatorEvent event, String trackId) {
        return new Subject(null, event.planId(), trackId, null, event.period());
    }

    private static Subject of(ReportingEvent event) {
        return switch (event) {
            case CommitteePackIssued issued -> new Subject(null, issued.planId(), null, null, issued.period());
        };
    }
}
