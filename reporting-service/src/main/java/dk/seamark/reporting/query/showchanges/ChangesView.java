package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import dk.seamark.pack.explain.Explanation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed of a plan's period between two positions.
 *
 * @param from the earlier point
 * @param to the later point
 * @param figures the figures that came, changed or went
 * @param texts the tracks whose report moved
 * @param targets the targets that were set, revised, settled by a decision, or removed
 * @param verdicts the verdicts that are others now
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
     * @param role in which role it was done
     * @param reason the coded reason; null where it has none
     */
    record Cause(
            long position,
            Instant time,
            String type,
            @Nullable String role,
            @Nullable String reason) {}

    /**
     * A figure that came, changed or went.
     *
     * @param series whose figure it is
     * @param period the period that it describes
     * @param before the figure at the earlier point; null if there was none
     * @param after the figure at the later point; null if there is none
     * @param revision the kind of revision: first, routine, major, error
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
     * A track whose report moved.
     *
     * @param before where it was: awaited, submitted, returned or approved
     * @param after where it is
     * @param recommendations the focus areas for which another thing is recommended, as it was handed in; empty if
     *     there are none
     */
    record TextChange(
            String trackId,
            String before,
            String after,
            List<RecommendationChange> recommendations,
            List<Cause> causes) {}

    /**
     * A focus area for which another thing is recommended.
     *
     * @param before {@code given}; {@code none} where it was said that there is none; {@code absent} where nothing
     *     was said
     * @param after the same for the later point; {@code given} both times where it is worded otherwise
     */
    record RecommendationChange(String focusAreaId, String before, String after) {}

    /** A target as its words, rule and decision are; null parts of a change mean that there is none. */
    record TargetState(
            String wording, TargetRule rule, @Nullable Decision decision) {}

    /** A target that was set, revised, settled or removed. */
    record TargetChange(
            String indicatorId,
            String targetDate,
            @Nullable TargetState before,
            @Nullable TargetState after,
            List<Cause> causes) {}

    /** A verdict that is another now; null where there was none to give. */
    record VerdictChange(
            String indicatorId,
            String targetDate,
            @Nullable Explanation before,
            @Nullable Explanation after) {}
}
