package dk.seamark.client.standing;

import dk.seamark.client.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What changed of a plan's period between two points of the ledger.
 *
 * @param planId the plan
 * @param period the period
 * @param from the earlier point
 * @param to the later point
 * @param figures the figures that are others
 * @param texts the tracks whose report came further
 * @param targets the targets that are others
 * @param verdicts the verdicts that are others
 */
public record Changes(
        String planId,
        String period,
        ChangePoint from,
        ChangePoint to,
        List<FigureChange> figures,
        List<TextChange> texts,
        List<TargetChange> targets,
        List<VerdictChange> verdicts) {

    /** Copies the lists. */
    public Changes {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
        targets = List.copyOf(targets);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * A point of the ledger.
     *
     * @param position its position
     * @param stateHash SHA-256 of the state there, in hexadecimal
     */
    public record ChangePoint(long position, String stateHash) {}

    /**
     * A figure that was added, changed or removed.
     *
     * @param indicatorId the indicator
     * @param componentId the component
     * @param series {@code municipality} or {@code comparator}
     * @param period the period
     * @param before the figure at the earlier point; null if there was none
     * @param after the figure at the later point; null if there is none
     * @param revision {@code first}, {@code confirmed}, {@code routine}, {@code major} or {@code error}
     * @param causes the events that led to it
     */
    public record FigureChange(
            String indicatorId,
            String componentId,
            String series,
            String period,
            @Nullable Figure before,
            @Nullable Figure after,
            String revision,
            List<Cause> causes) {

        /** Copies the list. */
        public FigureChange {
            causes = List.copyOf(causes);
        }
    }

    /**
     * A track whose report came further.
     *
     * @param trackId the track
     * @param before how far it had come
     * @param after how far it has come
     * @param recommendations the recommendations that are others
     * @param causes the events that led to it
     */
    public record TextChange(
            String trackId, String before, String after, JsonNode recommendations, List<Cause> causes) {

        /** Copies the list. */
        public TextChange {
            causes = List.copyOf(causes);
        }
    }

    /**
     * A target that was set, revised, settled or removed.
     *
     * @param indicatorId the indicator
     * @param targetDate the target's date
     * @param before how it was; null if it was not there
     * @param after how it is; null if it is gone
     * @param causes the events that led to it
     */
    public record TargetChange(
            String indicatorId,
            LocalDate targetDate,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            List<Cause> causes) {

        /** Copies the list. */
        public TargetChange {
            causes = List.copyOf(causes);
        }
    }

    /**
     * A verdict that is another.
     *
     * @param indicatorId the indicator
     * @param targetDate the target's date
     * @param before how it stood; null if it was not judged
     * @param after how it stands; null if it is not judged
     */
    public record VerdictChange(
            String indicatorId,
            LocalDate targetDate,
            @Nullable VerdictInWords before,
            @Nullable VerdictInWords after) {}

    /**
     * An event that led to a change.
     *
     * @param position its position
     * @param time when it was appended
     * @param type what happened: {@code indicator.measurement-corrected}
     * @param role the role of who caused it; null if that is not known
     * @param reason why; null if it has no reason, or that text is erased
     */
    public record Cause(
            long position,
            Instant time,
            String type,
            @Nullable String role,
            @Nullable String reason) {}
}
