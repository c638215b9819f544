package dk.seamark.reporting.publish;

import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.TargetEvent;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.pack.TargetRevision;
import dk.seamark.pack.TargetRevision.Ruling;
import dk.seamark.reporting.record.history.HistoryTable;
import dk.seamark.reporting.record.history.RecordedEvent;
import dk.seamark.reporting.record.period.PeriodQueries;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.FigureHistory.DatedEvent;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what a pack tells of a plan that its standing does not hold: what happened on the way to it. */
@Component
class PlanHistory {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final HistoryTable history;
    private final PeriodQueries periods;

    PlanHistory(HistoryTable history, PeriodQueries periods) {
        this.history = history;
        this.periods = periods;
    }

    /** What happened to the plan's figures up to the standing's position. */
    FigureHistory figures(Standing standing) {
        return FigureHistory.of(between(0, standing)
                .map(recorded -> new DatedEvent(
                        recorded.position(), recorded.time().atZone(DENMARK).toLocalDate(), recorded.event()))
                .toList());
    }

    /** The targets that were revised, or whose reading was decided, after an earlier standing of the plan. */
    List<TargetRevision> revisions(Standing earlier, Standing now) {
        List<TargetEvent> rulings = between(earlier.position(), now)
                .map(RecordedEvent::event)
                .filter(event -> event instanceof IndicatorTargetRevised || event instanceof TargetReadingDecided)
                .map(TargetEvent.class::cast)
                .toList();
        if (rulings.isEmpty()) {
            return List.of();
        }
        return periods.revisedSince(new Municipality(now.municipality()), earlier, now).stream()
                .map(target -> new TargetRevision(
                        target.indicatorId(),
                        target.target(),
                        rulings.stream()
                                .filter(target::isChangedBy)
                                .flatMap(PlanHistory::ruling)
                                .toList()))
                .toList();
    }

    private static Stream<Ruling> ruling(TargetEvent event) {
        return switch (event) {
            case IndicatorTargetRevised revised -> Stream.of(new Ruling(revised.decision(), revised.reason()));
            case TargetReadingDecided decided -> Stream.of(new Ruling(decided.decision(), decided.reason()));
            default -> Stream.empty();
        };
    }

    private Stream<RecordedEvent> between(long position, Standing standing) {
        return history.between(standing.municipality(), standing.planId(), position, standing.position()).stream();
    }
}
