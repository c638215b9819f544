package dk.seamark.indicator.recordfigures;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.kit.command.BatchDecision.StreamEvent;
import dk.seamark.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What becomes of a row. */
sealed interface RowOutcome {

    /**
     * It is recorded.
     *
     * @param row the row
     * @param event what it leads to
     * @param appended the event with its place
     */
    record Recorded(Row.WellFormed row, FigureEvent event, StreamEvent appended) implements RowOutcome {}

    /**
     * It says what stands already.
     *
     * @param measurementId the UUID of the measurement that stands; null if it is missing
     */
    record Unchanged(@Nullable String measurementId) implements RowOutcome {}

    /** It is refused. */
    record Refused(Refusal why) implements RowOutcome {}
}
