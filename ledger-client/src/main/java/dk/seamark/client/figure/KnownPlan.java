package dk.seamark.client.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What indicator-service knows of an approved plan: what it asks for.
 *
 * @param plan the plan's id
 * @param title its title
 * @param firstYear its first calendar year
 * @param lastYear its last calendar year
 * @param tracks its tracks, in the plan's order
 */
public record KnownPlan(String plan, String title, int firstYear, int lastYear, List<KnownTrack> tracks) {

    /** Copies the list. */
    public KnownPlan {
        tracks = List.copyOf(tracks);
    }

    /**
     * A track, with what its report must hold.
     *
     * @param track its id
     * @param number its number
     * @param title its title
     * @param centre the centre that answers for it
     * @param followUp what its report must hold: {@code indicator-status}, {@code description}, {@code activities} …
     * @param focusAreas what it recommends something for
     * @param indicators its indicators
     */
    public record KnownTrack(
            String track,
            int number,
            String title,
            String centre,
            List<String> followUp,
            List<KnownFocusArea> focusAreas,
            List<KnownIndicator> indicators) {

        /** Copies the lists. */
        public KnownTrack {
            followUp = List.copyOf(followUp);
            focusAreas = List.copyOf(focusAreas);
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * A focus area of the policy.
     *
     * @param focusArea its id
     * @param title its title
     */
    public record KnownFocusArea(String focusArea, String title) {}

    /**
     * An indicator, with the periods for which figures can be delivered.
     *
     * @param indicator its id
     * @param number its number in the plan: {@code 4.1}
     * @param title its name
     * @param firstPeriod the first period
     * @param lastPeriod the last period
     * @param components its components
     */
    public record KnownIndicator(
            String indicator,
            String number,
            String title,
            String firstPeriod,
            String lastPeriod,
            List<KnownComponent> components) {

        /** Copies the list. */
        public KnownIndicator {
            components = List.copyOf(components);
        }
    }

    /**
     * One series of figures of an indicator.
     *
     * @param component its id
     * @param title what is counted or measured
     * @param unit its unit
     * @param decimals how many decimals people are shown
     * @param comparator what it is compared with; null if nothing
     */
    public record KnownComponent(
            String component,
            String title,
            String unit,
            int decimals,
            @Nullable String comparator) {}
}
