package dk.seamark.client.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How an indicator stands.
 *
 * @param indicatorId its id
 * @param number its number in the plan: {@code 4.1}
 * @param title its title
 * @param goalId the policy's goal that it follows; null where the plan does not say
 * @param areas the barometer areas that it says something about
 * @param source where its figures come from
 * @param baselineWording where it began, in the plan's words
 * @param components its series of figures, as the plan defines them
 * @param notes the plan's notes to it
 * @param figures its figures, as they stand
 * @param targets its targets
 * @param trends which way its figures go
 * @param carried the series that it carries on from others; null if there are none
 */
public record StandingIndicator(
        String indicatorId,
        String number,
        String title,
        @Nullable String goalId,
        List<String> areas,
        String source,
        String baselineWording,
        JsonNode components,
        List<String> notes,
        List<FigureStanding> figures,
        List<StandingTarget> targets,
        JsonNode trends,
        @Nullable JsonNode carried) {

    /** Copies the lists. */
    public StandingIndicator {
        areas = List.copyOf(areas);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
    }
}
