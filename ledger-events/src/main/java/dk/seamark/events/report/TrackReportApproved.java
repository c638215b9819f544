package dk.seamark.events.report;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat approved a submitted track report for the pack.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track
 * @param period the period that it reports on
 * @param submission the number of the submission that was approved
 */
@WireType(name = "indicator.track-report-approved")
public record TrackReportApproved(String municipality, String planId, String trackId, String period, int submission)
        implements TrackReportEvent {

    @Override
    public Reason why() {
        return Reason.NONE;
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
