package dk.seamark.events.plan;

import dk.seamark.events.wire.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan's words are changed: something has a new name, or a clerical error is mended. It means what it meant, so all
 * periods are seen with the new words. A part that is null stays as it is.
 */
public sealed interface Rewording extends Amendment {

    @Override
    default boolean applies(Moment moment) {
        return true;
    }

    /**
     * The plan as a whole.
     *
     * @param title its title
     * @param committee the political committee that gets the pack
     */
    @Kind("plan-reworded")
    record PlanReworded(@Nullable String title, @Nullable String committee) implements Rewording {
        @Override
        public boolean fits(PlanOutline known) {
            return true;
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.with(outline.terms().reworded(title, committee));
        }
    }

    /**
     * A centre has a new name and is the same centre.
     *
     * @param centreId the centre, whose id stays
     * @param name its Danish name
     */
    @Kind("centre-renamed")
    record CentreRenamed(String centreId, String name) implements Rewording {
        @Override
        public boolean fits(PlanOutline known) {
            return known.hasCentre(centreId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            PlanTerms terms = outline.terms();
            return outline.with(terms.withCentres(
                    terms.secretariat(),
                    terms.centres().stream()
                            .map(centre -> centre.centreId().equals(centreId) ? new Centre(centreId, name) : centre)
                            .toList()));
        }
    }

    /**
     * A track.
     *
     * @param trackId the track
     * @param title its title
     */
    @Kind("track-reworded")
    record TrackReworded(String trackId, String title) implements Rewording {
        @Override
        public boolean fits(PlanOutline known) {
            return known.tracks().containsKey(trackId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.track(trackId, track -> track.titled(title));
        }
    }

    /**
     * An indicator.
     *
     * @param indicatorId the indicator
     * @param number its number in the plan
     * @param title its title
     * @param source where the figures come from
     * @param baselineWording the plan's own words for where it started
     * @param notes footnotes and remarks, all of them; an empty list takes them away
     */
    @Kind("indicator-reworded")
    record IndicatorReworded(
            String indicatorId,
            @Nullable String number,
            @Nullable String title,
            @Nullable String source,
            @Nullable String baselineWording,
            @Nullable List<String> notes)
            implements Rewording {

        /** Copies the list. */
        public IndicatorReworded {
            notes = notes == null ? null : List.copyOf(notes);
        }

        @Override
        public boolean fits(PlanOutline known) {
            return known.indicators().containsKey(indicatorId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.indicator(indicatorId, indicator -> indicator.reworded(this));
        }
    }

    /**
     * A component.
     *
     * @param indicatorId the indicator
     * @param componentId the component
     * @param title what is counted, in Danish
     * @param comparator what the figure is compared with, in Danish
     */
    @Kind("component-reworded")
    record ComponentReworded(
            String indicatorId,
            String componentId,
            @Nullable String title,
            @Nullable String comparator) implements Rewording {
        @Override
        public boolean fits(PlanOutline known) {
            return known.hasComponent(indicatorId, componentId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.indicator(
                    indicatorId, indicator -> indicator.component(componentId, old -> old.reworded(title, comparator)));
        }
    }

    /**
     * What a component's figures count, for disclosure control; the figures stay what they are. Here a part that is
     * null is what the plan does not say, as in {@link ComponentDefinition}.
     *
     * @param indicatorId the indicator
     * @param componentId the component
     * @param counts what its counts, or the counts above the line of its shares, are of
     * @param outOf what the counts below the line of its shares are of
     * @param population a key for the people that it counts or states the share of
     */
    @Kind("disclosure-changed")
    record DisclosureChanged(
            String indicatorId,
            String componentId,
            @Nullable Counts counts,
            @Nullable Counts outOf,
            @Nullable String population)
            implements Rewording {
        @Override
        public boolean fits(PlanOutline known) {
            return known.hasComponent(indicatorId, componentId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.indicator(
                    indicatorId,
                    indicator -> indicator.component(componentId, old -> old.counting(counts, outOf, population)));
        }
    }
}
