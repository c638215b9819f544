package dk.seamark.events.report;

import dk.seamark.events.IndicatorEvent;

/** An event about a centre's report on a track: it is submitted, returned, approved, or withdrawn. */
public sealed interface TrackReportEvent extends IndicatorEvent
        permits TrackReportSubmitted, TrackReportReturned, TrackReportApproved, TrackReportWithdrawn {

    /** The track. */
    String trackId();

    /** The number of the submission for this track and period, from 1. */
    int submission();

    /** The id of the submission that the event is about, unique among the reports on this track and period. */
    default String handIn() {
        return "hand-in " + submission();
    }
}
