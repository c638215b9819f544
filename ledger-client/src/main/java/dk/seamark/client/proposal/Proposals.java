package dk.seamark.client.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Proposals of a plan.
 *
 * @param plan the plan's id
 * @param state the state that was asked for
 * @param proposals the latest first
 */
public record Proposals(String plan, String state, List<Proposal> proposals) {

    /** Copies the list. */
    public Proposals {
        proposals = List.copyOf(proposals);
    }

    /**
     * A figure that a source has and the ledger has not.
     *
     * @param proposal its id
     * @param indicator the indicator's id
     * @param component the component's id
     * @param series {@code municipality} or {@code comparator}
     * @param period the period
     * @param value the source's number, in the component's unit
     * @param unit that unit; null if the plan has the component no more
     * @param kind {@code new}, {@code source-revised} or {@code differs}
     * @param stands the figure that stood when it was proposed; null if none did
     * @param receipt what the source answered: its id, table, digest and origin
     * @param madeAt when it was proposed
     * @param state {@code open}, {@code confirmed}, {@code dismissed} or {@code superseded}
     * @param decidedAt when it was answered or superseded; null while it is open
     * @param measurementId what it was recorded as; null unless it was confirmed
     * @param effects where reporting-service tells what the figure would do, without the host; null unless it is open
     * @param da what it says, in Danish
     * @param en what it says, in English
     */
    public record Proposal(
            UUID proposal,
            String indicator,
            String component,
            String series,
            String period,
            BigDecimal value,
            @Nullable String unit,
            String kind,
            @Nullable StandingFigure stands,
            JsonNode receipt,
            Instant madeAt,
            String state,
            @Nullable Instant decidedAt,
            @Nullable UUID measurementId,
            @Nullable String effects,
            String da,
            String en) {}

    /**
     * The figure that stood when another was proposed.
     *
     * @param measurementId its measurement
     * @param value its value
     */
    public record StandingFigure(UUID measurementId, BigDecimal value) {}
}
