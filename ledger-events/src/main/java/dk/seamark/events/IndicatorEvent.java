package dk.seamark.events;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.value.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** The events that indicator-service publishes: figures, and the centres' reports on their tracks. */
public sealed interface IndicatorEvent extends LedgerEvent permits FigureEvent, TrackReportEvent {

    /** The plan that the figure or text belongs to. */
    String planId();

    /** The period that the figure or text describes, as {@link ReportingPeriod#toString()}. */
    String period();

    /**
     * The id of what the event creates and later events can refer to, a measurement or a submission, unique in the
     * event's stream; null if it creates nothing.
     */
    @Nullable
    String creates();

    /** The id of what the event corrects, withdraws, returns or approves; null if it does none of these. */
    @Nullable
    String answers();
}
