package dk.seamark.events.standing;

import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.Kind;
import java.util.Optional;

/** The status of a track's report for a period. */
public sealed interface ReportStanding {

    /** Nothing was submitted, or the submission was withdrawn. */
    @Kind("awaited")
    record Awaited() implements ReportStanding {}

    /**
     * It was submitted and awaits the secretariat.
     *
     * @param report the latest submission
     */
    @Kind("submitted")
    record Submitted(TrackReportSubmitted report) implements ReportStanding {}

    /**
     * The secretariat returned it to its centre.
     *
     * @param report the returned submission
     * @param reason what the centre must change
     */
    @Kind("returned")
    record Returned(TrackReportSubmitted report, TextRef reason) implements ReportStanding {}

    /**
     * It is approved for the pack.
     *
     * @param report the approved submission
     */
    @Kind("approved")
    record Approved(TrackReportSubmitted report) implements ReportStanding {}

    /** The submission that the status is about; empty while one is awaited. */
    default Optional<TrackReportSubmitted> handedIn() {
        return switch (this) {
            case Awaited none -> Optional.empty();
            case Submitted submitted -> Optional.of(submitted.report());
            case Returned returned -> Optional.of(returned.report());
            case Approved approved -> Optional.of(approved.report());
        };
    }
}
