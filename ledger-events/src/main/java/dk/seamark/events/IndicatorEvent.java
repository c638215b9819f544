package dk.seamark.events;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.value.ReportingPeriod;

/** What indicator-service says: the figures, and what the centres write about their tracks. */
public sealed interface IndicatorEvent extends LedgerEvent permits FigureEvent, TrackReportEvent {

    /** The plan that the figure or text belongs to. */
    String planId();

    /** The period that the figure or text describes, as {@link ReportingPeriod#toString()}. */
    String period();
}
