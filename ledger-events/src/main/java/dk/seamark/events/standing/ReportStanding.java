package dk.seamark.events.standing;

import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.Kind;
import java.util.Optional;

/** Where a track's report for a period is on its way to the pack. */
public sealed interface ReportStanding {

    /** Nothing was handed in, or it was withdrawn. */
    @Kind("awaited")
    record Awaited() implements ReportStanding {}

    /**
     * It was handed in, and waits for the secretariat.
     *
     * @param report the latest hand-in
     */
    @Kind("submitted")
    record Submitted(TrackReportSubmitted report) implements ReportStanding {}

    /**
     * It went back to its centre.
     *
     * @param report the returned hand-in
     * @param reason what is to be mended
     */
    @Kind("returned")
    record Returned(TrackReportSubmitted report, TextRef reason) implements ReportStanding {}

    /**
     * It is ready for the pack.
     *
     * @param report the approved hand-in
     */
    @Kind("approved")
    record Approved(TrackReportSubmitted report) implements ReportStanding {}

    /** The hand-in that it stands on; empty while one is awaited. */
    default Optional<TrackReportSubmitted> handedIn() {
        return switch (this) {
            case Awaited none -> Optional.empty();
            case Submitted submitted -> Optional.of(submitted.report());
            case Returned returned -> Optional.of(returned.report());
            case Approved approved -> Optional.of(approved.report());
        };
    }
}
