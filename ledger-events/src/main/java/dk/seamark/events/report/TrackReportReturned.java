package dk.seamark.events.report;

import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * The secretariat sent a submitted track report back to its centre.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track
 * @param period the period it tells of
 * @param submission which hand-in was returned
 * @param reason what is to be mended
 */
@WireType(name = "indicator.track-report-returned")
public record TrackReportReturned(
        String municipality, String planId, String trackId, String period, int submission, TextRef reason)
        implements TrackReportEvent {}
