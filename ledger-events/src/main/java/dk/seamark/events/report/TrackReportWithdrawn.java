package dk.seamark.events.report;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A centre withdrew its submitted or approved track report.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track
 * @param period the period that it reports on
 * @param submission the number of the submission that was withdrawn
 * @param reason why
 */
@WireType(name = "indicator.track-report-withdrawn")
public record TrackReportWithdrawn(
        String municipality, String planId, String trackId, String period, int submission, TextRef reason)
        implements TrackReportEvent {

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }

    @Override
    public @Nullable String creates() {
        return null;
    }

    @Override
    public @Nullable String answers() {
        return handIn();
    }
}
