package dk.seamark.events.report;

import dk.seamark.events.IndicatorEvent;

/** What happens to a centre's report on a track: it is handed in, returned, approved, or withdrawn. */
public sealed interface TrackReportEvent extends IndicatorEvent
        permits TrackReportSubmitted, TrackReportReturned, TrackReportApproved, TrackReportWithdrawn {

    /** The track. */
    String trackId();

    /** Which hand-in of this track and period it is about, from 1. */
    int submission();
}
