package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.FigureSlot;
import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.MeasurementCorrected;
import dk.seamark.events.MeasurementDeclaredMissing;
import dk.seamark.events.MeasurementRecorded;
import dk.seamark.events.MeasurementWithdrawn;
import dk.seamark.events.PlanEvent;
import dk.seamark.events.TargetReadingDecided;
import dk.seamark.events.TrackReportApproved;
import dk.seamark.events.TrackReportReturned;
import dk.seamark.events.TrackReportSubmitted;
import dk.seamark.events.TrackReportWithdrawn;
import dk.seamark.events.WireTypes;
import dk.seamark.reporting.query.showchanges.ChangesView.Cause;
import dk.seamark.reporting.record.history.Reason;
import dk.seamark.reporting.record.history.Subject;
import dk.seamark.reporting.record.history.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The events between two points, and which of them led to which change.
 *
 * @param events in the order of their positions
 */
record Causes(List<Told> events) {

    /** What happened to a figure. */
    List<Told> of(FigureSlot slot) {
        return those(told -> slot.equals(slot(told)));
    }

    /** What happened to a track's report. */
    List<Told> ofReport(String trackId, String period) {
        return those(told -> told.event() instanceof IndicatorEvent && slot(told) == null && is(told, trackId, period));
    }

    /** What happened to an indicator's target, or to all of them. */
    List<Told> ofTarget(String indicatorId, LocalDate date) {
        String period = Integer.toString(date.minusDays(1).getYear());
        return those(told -> told.event() instanceof PlanEvent
                && indicatorId.equals(Subject.of(told.event()).indicatorId())
                && (period.equals(Subject.of(told.event()).period())
                        || (told.event() instanceof TargetReadingDecided decided && decided.targetDate() == null)));
    }

    private static boolean is(Told told, String trackId, String period) {
        Subject subject = Subject.of(told.event());
        return trackId.equals(subject.trackId()) && Objects.equals(period, subject.period());
    }

    private List<Told> those(Predicate<Told> which) {
        return events.stream().filter(which).toList();
    }

    /** As they are told. */
    static List<Cause> told(List<Told> events) {
        return events.stream()
                .map(told -> new Cause(
                        told.position(),
                        told.time(),
                        WireTypes.of(told.event().getClass()).name(),
                        told.role(),
                        Reason.of(told.event()).code()))
                .toList();
    }

    private static @Nullable FigureSlot slot(Told told) {
        if (!(told.event() instanceof IndicatorEvent event)) {
            return null;
        }
        return switch (event) {
            case MeasurementRecorded recorded -> recorded.slot();
            case MeasurementCorrected corrected -> corrected.slot();
            case MeasurementWithdrawn withdrawn -> withdrawn.slot();
            case MeasurementDeclaredMissing missing -> missing.slot();
            case TrackReportSubmitted submitted -> null;
            case TrackReportReturned returned -> null;
            case TrackReportApproved approved -> null;
            case TrackReportWithdrawn withdrawn -> null;
        };
    }
}
