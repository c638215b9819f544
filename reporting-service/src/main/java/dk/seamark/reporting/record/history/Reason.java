package dk.seamark.reporting.record.history;

import dk.seamark.events.CommitteePackIssued;
import dk.seamark.events.FindingAcknowledged;
import dk.seamark.events.IndicatorDefinitionEvent;
import dk.seamark.events.IndicatorEvent;
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
import dk.seamark.events.TextRef;
import dk.seamark.events.TrackEvent;
import dk.seamark.events.TrackReportApproved;
import dk.seamark.events.TrackReportReturned;
import dk.seamark.events.TrackReportSubmitted;
import dk.seamark.events.TrackReportWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * Why something was done, as its event says.
 *
 * @param code the coded reason; null where the event has none
 * @param text the words beside it; null where the event has none
 */
public record Reason(@Nullable String code, @Nullable TextRef text) {

    private static final Reason NONE = new Reason(null, null);

    /** Why it was done. */
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
            case PlanDrafted _, PlanTermsChanged _, PlanApproved _, TrackEvent _, IndicatorDefinitionEvent _ -> NONE;
            case IndicatorTargetSet _, IndicatorTargetRemoved _ -> NONE;
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
            case TrackReportSubmitted _, TrackReportApproved _ -> NONE;
        };
    }

    private static Reason of(ReportingEvent event) {
        return switch (event) {
            case CommitteePackIssued issued -> NONE;
        };
    }
}
