package dk.seamark.client.standing;

import dk.seamark.client.shared.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A target, and how it stands.
 *
 * @param targetDate its date
 * @param period the period that it judges
 * @param wording the plan's words
 * @param rule what the words ask, in the form of a plan's document
 * @param decision the decision that revised it; null if none did
 * @param verdict how it stands; null of a target of a later period than the standing
 */
public record StandingTarget(
        LocalDate targetDate,
        String period,
        String wording,
        JsonNode rule,
        @Nullable Decision decision,
        @Nullable StandingVerdict verdict) {}
