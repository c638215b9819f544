package dk.seamark.client.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What happened, event by event.
 *
 * @param upTo the ledger position that was asked about
 * @param events the events, in the order of their positions
 * @param next the position behind which the next page begins; null on the last
 */
public record History(
        long upTo, List<HistoryEvent> events, @Nullable Long next) {

    /** Copies the list. */
    public History {
        events = List.copyOf(events);
    }

    /**
     * An event of the record.
     *
     * @param position its ledger position
     * @param time when it was appended
     * @param type what happened: {@code indicator.measurement-corrected}
     * @param source the service that said it, and the municipality
     * @param actor the opaque id of who caused it; null if that is not known
     * @param role that person's role; null if that is not known
     * @param centre that person's centre; null if there is none
     * @param about what it is about
     * @param reason why; null if it has no reason
     * @param answers the position of the event that it corrects, confirms, withdraws, returns or approves; null if
     *     none
     * @param answeredBy the position of the latest event that did so to it; null if none did
     * @param event the whole event, as it was sent
     */
    public record HistoryEvent(
            long position,
            Instant time,
            String type,
            String source,
            @Nullable String actor,
            @Nullable String role,
            @Nullable String centre,
            HistorySubject about,
            @Nullable HistoryReason reason,
            @Nullable Long answers,
            @Nullable Long answeredBy,
            JsonNode event) {}

    /**
     * What an event is about.
     *
     * @param policyId the policy; null if it is about none
     * @param planId the plan; null if it is about none
     * @param trackId the track; null if it is about none
     * @param indicatorId the indicator; null if it is about none
     * @param period the period; null if it is about none
     */
    public record HistorySubject(
            @Nullable String policyId,
            @Nullable String planId,
            @Nullable String trackId,
            @Nullable String indicatorId,
            @Nullable String period) {}

    /**
     * Why something was done.
     *
     * @param code the reason's code; null if it has none
     * @param text the reason in words; null if there are none, or they are erased
     * @param erased whether the words are erased
     */
    public record HistoryReason(
            @Nullable String code, @Nullable String text, boolean erased) {}
}
