package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import dk.seamark.pack.explain.Explanation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a plan's period between two positions.
 *
 * @param from the earlier point
 * @param to the later point
 * @param figures the figures that were added, changed or removed
 * @param texts the tracks whose report changed its status
 * @param targets the targets that were set, revised, settled by a decision, or removed
 * @param verdicts the verdicts that changed
 */
record ChangesView(
        String planId,
        String period,
        Point from,
        Point to,
        List<FigureChange> figures,
        List<TextChange> texts,
        List<TargetChange> targets,
        List<VerdictChange> verdicts) {

    /** A ledger position with SHA-256 of the canonical state at it. */
    record Point(long position, String stateHash) {}

    /**
     * An event that led to a change.
     *
     * @param position its ledger position
     * @param time when it was appended at its source, UTC
     * @param type its wire name
     * @param role the role of who caused it
     * @param reason the coded reason; null if the event has none
     */
    record Cause(
            long position,
            Instant time,
            String type,
            @Nullable String role,
            @Nullable String reason) {}

    /**
     * A figure that was added, changed or removed.
     *
     * @param series whose figure it is
     * @param period the period that it describes
     * @param before the figure at the earlier point; null if there was none
     * @param after the figure at the later point; null if there is none
     * @param revision the kind of revision: first, confirmed, routine, major, error
     */
    record FigureChange(
            String indicatorId,
            String componentId,
            String series,
            String period,
            @Nullable Figure before,
            @Nullable Figure after,
            String revision,
            List<Cause> causes) {}

    /**
     * A track whose report changed its status.
     *
     * @param before the status at the earlier point: awaited, submitted, returned or approved
     * @param after the status at the later point
     * @param recommendations the focus areas whose submitted recommendation changed; may be empty
     */
    record TextChange(
            String trackId,
            String before,
            String after,
            List<RecommendationChange> recommendations,
            List<Cause> causes) {}

    /**
     * A focus area whose recommendation changed.
     *
     * @param before {@code given}; {@code none} if the report states that there is none; {@code absent} if it does not
     *     mention the focus area
     * @param after the same for the later point; {@code given} both times if only the words changed
     * @param unread the ids of the texts, of those that would have to be compared, whose words are not there, as they
     *     were erased or have not arrived; with any, the words are taken for different. Empty where words need not be
     *     compared
     */
    record RecommendationChange(String focusAreaId, String before, String after, List<String> unread) {}

    /** The words, rule and decision of a target. In a change, null means that there was no target. */
    record TargetState(
            String wording, TargetRule rule, @Nullable Decision decision) {}

    /** A target that was set, revised, settled or removed. */
    record TargetChange(
            String indicatorId,
            String targetDate,
            @Nullable TargetState before,
            @Nullable TargetState after,
            List<Cause> causes) {}

    /** A verdict that changed; null if there was no target to judge. */
    record VerdictChange(
            String indicatorId,
            String targetDate,
            @Nullable Explanation before,
            @Nullable Explanation after) {}
}
