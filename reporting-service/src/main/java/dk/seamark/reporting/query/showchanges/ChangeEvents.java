package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.TargetEvent;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.reporting.query.showchanges.ChangesView.Cause;
import dk.seamark.reporting.record.history.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The events between two positions, and which of them led to which change.
 *
 * @param events in the order of their positions
 */
record ChangeEvents(List<RecordedEvent> events) {

    /** The events about a figure. */
    List<RecordedEvent> of(FigureSlot slot) {
        return those(event -> event instanceof FigureEvent figure && slot.equals(figure.slot()));
    }

    /** The events about a track's report. */
    List<RecordedEvent> ofReport(String trackId, String period) {
        return those(event -> event instanceof TrackReportEvent report
                && trackId.equals(report.trackId())
                && period.equals(report.period()));
    }

    /** The events about an indicator's target of a date, or about all of its targets. */
    List<RecordedEvent> ofTarget(String indicatorId, LocalDate date) {
        return those(event -> event instanceof TargetEvent target
                && indicatorId.equals(target.indicatorId())
                && (target.targetDate() == null || date.equals(target.targetDate())));
    }

    private List<RecordedEvent> those(Predicate<LedgerEvent> which) {
        return events.stream().filter(told -> which.test(told.event())).toList();
    }

    /** The events as parts of the response. */
    static List<Cause> told(List<RecordedEvent> events) {
        return events.stream()
                .map(told -> new Cause(
                        told.position(),
                        told.time(),
                        WireTypes.of(told.event().getClass()).name(),
                        told.role(),
                        told.event().why().code()))
                .toList();
    }
}
