package dk.seamark.events.erasure;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.PolicyServiceEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.wire.Coded;
import java.util.Optional;

/** The kinds of text that people write, each of which can be kept for a time of its own. */
public enum TextKind implements Coded {

    /** What a centre reports of its track: its text, activities and recommendations. */
    TRACK_REPORT("track-report"),

    /** Why a report was returned or taken back. */
    REPORT_ANSWER("report-answer"),

    /** A note at a figure. */
    NOTE("note"),

    /** Why a figure was corrected or withdrawn, or is missing. */
    EXPLANATION("explanation"),

    /** Why something was decided about a plan. */
    DECISION("decision"),

    /** Why a text was to be erased, or not, and why texts of a kind are kept as long as they are. */
    ERASURE_REASON("erasure-reason"),

    /** A draft of a report, which is in no event. */
    DRAFT("draft");

    private final String code;

    TextKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether its texts belong to a plan, so that the time can be counted from the plan's end. */
    public boolean belongsToPlan() {
        return this != ERASURE_REASON && this != DRAFT;
    }

    /** The kind of the texts that an event names; empty for events that name none. */
    public static Optional<TextKind> of(LedgerEvent event) {
        return switch (event) {
            case TrackReportSubmitted submitted -> Optional.of(TRACK_REPORT);
            case TrackReportReturned returned -> Optional.of(REPORT_ANSWER);
            case TrackReportWithdrawn withdrawn -> Optional.of(REPORT_ANSWER);
            case TrackReportApproved approved -> Optional.empty();
            case MeasurementRecorded recorded -> Optional.of(NOTE);
            case MeasurementConfirmed confirmed -> Optional.of(NOTE);
            case MeasurementCorrected corrected -> Optional.of(EXPLANATION);
            case MeasurementWithdrawn withdrawn -> Optional.of(EXPLANATION);
            case MeasurementDeclaredMissing missing -> Optional.of(EXPLANATION);
            case PolicyServiceEvent policy -> Optional.of(DECISION);
            case ErasureEvent erasure -> Optional.of(ERASURE_REASON);
            case ReportingEvent reporting -> Optional.empty();
        };
    }
}
