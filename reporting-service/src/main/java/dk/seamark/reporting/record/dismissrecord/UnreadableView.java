package dk.seamark.reporting.record.dismissrecord;

import dk.seamark.events.stray.RecordDismissalDeclined;
import dk.seamark.events.stray.RecordDismissalRequested;
import dk.seamark.events.stray.RecordDismissed;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.reporting.record.history.RecordedEvent;
import dk.seamark.standing.UnreadableRecord;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the municipality that could not be read, and what was decided about it.
 *
 * @param position its ledger position
 * @param partition the partition of the topic of events that it came from
 * @param offset its offset there
 * @param source the CloudEvents source that it names; null if it names none of this municipality
 * @param stream the stream that it names; null if it names none
 * @param obstacle why it could not be read, in English, as the log says it
 * @param planId the only plan that it may affect; null if it may affect any
 * @param firstPeriod the first period that it may affect; null if it may affect any
 * @param state {@code counted}, {@code requested} (to be left out), {@code declined} or {@code dismissed}
 * @param decisions what was asked for and decided, in order; empty if nobody has asked
 */
record UnreadableView(
        long position,
        int partition,
        long offset,
        @Nullable String source,
        @Nullable String stream,
        String obstacle,
        @Nullable String planId,
        @Nullable String firstPeriod,
        String state,
        List<DecisionView> decisions) {

    /**
     * A step of the decision.
     *
     * @param state {@code requested}, {@code declined} or {@code dismissed}
     * @param ground the ground's code; null where it was declined
     * @param reason why
     * @param actor the opaque id of the person; null if unknown
     * @param at when, UTC
     */
    record DecisionView(
            String state,
            @Nullable String ground,
            String reason,
            @Nullable String actor,
            Instant at) {}

    static UnreadableView of(UnreadableRecord record, UnreadableTable.Row row, List<RecordedEvent> events) {
        List<DecisionView> decisions = events.stream()
                .filter(event -> event.event() instanceof StrayRecordEvent)
                .map(UnreadableView::decision)
                .toList();
        return new UnreadableView(
                record.position(),
                row.partition(),
                row.offset(),
                row.source(),
                row.stream(),
                row.obstacle(),
                record.planId(),
                record.firstPeriod(),
                decisions.isEmpty() ? "counted" : decisions.getLast().state(),
                decisions);
    }

    private static DecisionView decision(RecordedEvent recorded) {
        StrayRecordEvent event = (StrayRecordEvent) recorded.event();
        String state = event instanceof RecordDismissalRequested
                ? "requested"
                : event instanceof RecordDismissed ? "dismissed" : "declined";
        return new DecisionView(
                state,
                event instanceof RecordDismissalDeclined ? null : event.why().code(),
                event.reason(),
                recorded.actor(),
                recorded.time());
    }
}
