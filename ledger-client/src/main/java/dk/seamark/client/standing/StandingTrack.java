package dk.seamark.client.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a track stands.
 *
 * @param trackId its id
 * @param number its number
 * @param title its title
 * @param centreId the centre that answers for it
 * @param serves the ids of the policy's goals that it serves
 * @param organisation who drives it, and with whom; null where the plan names only a centre
 * @param report how far its report has come, as its {@code kind} says
 * @param indicators its indicators
 */
public record StandingTrack(
        String trackId,
        int number,
        String title,
        String centreId,
        List<String> serves,
        @Nullable JsonNode organisation,
        JsonNode report,
        List<StandingIndicator> indicators) {

    /** Copies the lists. */
    public StandingTrack {
        serves = List.copyOf(serves);
        indicators = List.copyOf(indicators);
    }
}
