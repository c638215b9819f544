package dk.seamark.events.report;

import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * A centre took its submitted or approved track report back.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track
 * @param period the period it tells of
 * @param submission which hand-in was withdrawn
 * @param reason why
 */
@WireType(name = "indicator.track-report-withdrawn")
public record TrackReportWithdrawn(
        String municipality, String planId, String trackId, String period, int submission, TextRef reason)
        implements TrackReportEvent {}
