package dk.seamark.client.standing;

import dk.seamark.client.shared.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a plan stands in a period, at a position of the ledger. What is told only here and there, as rules and
 * workings, is the contract's JSON.
 *
 * @param municipality the municipality's key
 * @param planId the plan's id
 * @param period the period: {@code 2024}, {@code 2024-H1} or {@code 2024-Q1}
 * @param position the ledger position that was asked about
 * @param stateHash SHA-256 of the state of the plan and its policy there, in hexadecimal
 * @param settled whether the same question always gets this answer
 * @param terms what the plan says of itself: title, years, committee, centres
 * @param policy the policy that it implements, as it stood; null if none is known
 * @param approval the decision that approved the plan; null for a draft
 * @param incomplete the records that cannot be read and may change it
 * @param anomalies the events that contradict others
 * @param tracks the tracks, in the plan's order
 */
public record Standing(
        String municipality,
        String planId,
        String period,
        long position,
        String stateHash,
        boolean settled,
        JsonNode terms,
        @Nullable JsonNode policy,
        @Nullable Decision approval,
        JsonNode incomplete,
        JsonNode anomalies,
        List<StandingTrack> tracks) {

    /** Copies the list. */
    public Standing {
        tracks = List.copyOf(tracks);
    }

    /** Its indicators, in the plan's order. */
    public List<StandingIndicator> indicators() {
        return tracks.stream().flatMap(track -> track.indicators().stream()).toList();
    }
}
