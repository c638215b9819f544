package dk.seamark.events;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.value.ReportingPeriod;

/** The events that indicator-service publishes: figures, and the centres' reports on their tracks. */
public sealed interface IndicatorEvent extends LedgerEvent permits FigureEvent, TrackReportEvent {

    /** The plan that the figure or text belongs to. */
    String planId();

    /** The period that the figure or text describes, as {@link ReportingPeriod#toString()}. */
    String period();
}
