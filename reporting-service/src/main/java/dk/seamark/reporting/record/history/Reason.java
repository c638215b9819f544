package dk.seamark.reporting.record.history;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefinitionEvent;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Why something was done, according to its event.
 *
 * @param code the coded reason; null if the event has none
 * @param text the explanation; null if the event has none
 */
public record Reason(@Nullable String code, @Nullable TextRef text) {

    private static final Reason NONE = new Reason(null, null);

    /** The reason in an event. */
    public static Reason of(LedgerEvent event) {
        return switch (event) {
            case PolicyLifecycleEvent policy -> NONE;
            case PlanEvent plan -> of(plan);
            case IndicatorEvent indicator -> of(indicator);
            case ReportingEvent reporting -> of(reporting);
        };
    }

    private static Reason of(PlanEvent event) {
        return switch (event) {
            case FindingAcknowledged acknowledged -> new Reason(acknowledged.code(), acknowledged.reason());
            case IndicatorTargetRevised revised -> new Reason(null, revised.reason());
            case TargetReadingDecided decided -> new Reason(null, decided.reason());
            case PlanDrafted other -> NONE;
            case PlanTermsChanged other -> NONE;
            case PlanApproved other -> NONE;
            case TrackEvent other -> NONE;
            case IndicatorDefinitionEvent other -> NONE;
            case IndicatorTargetSet other -> NONE;
            case IndicatorTargetRemoved other -> NONE;
        };
    }

    private static Reason of(IndicatorEvent event) {
        return switch (event) {
            case MeasurementRecorded recorded -> new Reason(null, recorded.note());
            case MeasurementCorrected corrected -> new Reason(corrected.reason().code(), corrected.explanation());
            case MeasurementWithdrawn withdrawn -> new Reason(withdrawn.reason().code(), withdrawn.explanation());
            case MeasurementDeclaredMissing missing ->
                new Reason(missing.reason().code(), missing.explanation());
            case TrackReportReturned returned -> new Reason(null, returned.reason());
            case TrackReportWithdrawn withdrawn -> new Reason(null, withdrawn.reason());
            case TrackReportSubmitted other -> NONE;
            case TrackReportApproved other -> NONE;
        };
    }

    private static Reason of(ReportingEvent event) {
        return switch (event) {
            case CommitteePackIssued issued -> NONE;
        };
    }
}
