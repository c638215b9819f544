package dk.seamark.standing;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.plan.Rewording;
import dk.seamark.events.plan.Span;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.standing.AmendmentStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of what an amendment is about.
 *
 * @param before the plan with all that was in it before the amendment
 */
record AmendmentNames(PlanOutline before) {

    /** The amendments of a plan, in order; null if there are none, so that such a plan has the form it always had. */
    static @Nullable List<AmendmentStanding> of(PlanOutline drafted, List<PlanAmended> events) {
        List<AmendmentStanding> named = new ArrayList<>();
        PlanOutline outline = drafted;
        for (PlanAmended event : events) {
            named.add(new AmendmentNames(outline).standing(event));
            outline = outline.known(List.of(event.amendment()));
        }
        return named.isEmpty() ? null : named;
    }

    private AmendmentStanding standing(PlanAmended event) {
        Amendment amendment = event.amendment();
        String indicator = amendment.indicatorId();
        String component = componentId(amendment);
        String track = amendment.trackId();
        return new AmendmentStanding(
                event,
                indicator == null ? null : indicator(indicator, amendment),
                amendment instanceof Inclusion.ComponentAdded added
                        ? added.component().title()
                        : indicator == null || component == null
                                ? null
                                : there(before.indicators(), indicator)
                                        .component(component)
                                        .orElseThrow()
                                        .title(),
                track == null ? null : track(track, amendment),
                centreIds(amendment).stream().flatMap(id -> centre(id).stream()).toList());
    }

    private String indicator(String id, Amendment amendment) {
        IndicatorDefined indicator = amendment instanceof Inclusion.IndicatorAdded added
                ? added.indicator()
                : there(before.indicators(), id);
        return indicator.number() + " " + indicator.title();
    }

    private String track(String id, Amendment amendment) {
        TrackDefined track =
                amendment instanceof Inclusion.TrackAdded added ? added.track() : there(before.tracks(), id);
        return track.number() + " " + track.title();
    }

    private static @Nullable String componentId(Amendment amendment) {
        return switch (amendment) {
            case Rewording.ComponentReworded of -> of.componentId();
            case Rewording.DisclosureChanged of -> of.componentId();
            case Redefinition.ComponentRedefined of -> of.component().componentId();
            case Redefinition.BreakBridged of -> of.componentId();
            case Continuation of -> of.componentId();
            case Rewording other -> null;
            case Reassignment other -> null;
            case Inclusion other -> null;
            case Exclusion other -> null;
            case Span other -> null;
        };
    }

    private List<String> centreIds(Amendment amendment) {
        return switch (amendment) {
            case Rewording.CentreRenamed renamed -> List.of(renamed.centreId());
            case Reassignment.TrackMoved moved ->
                List.of(there(before.tracks(), moved.trackId()).centreId(), moved.centreId());
            case Reassignment.CentresMerged merged -> merged.centres();
            case Reassignment.CentreSplit split -> List.of(split.centreId());
            case Reassignment.IndicatorMoved other -> List.of();
            case Rewording other -> List.of();
            case Redefinition other -> List.of();
            case Continuation other -> List.of();
            case Inclusion other -> List.of();
            case Exclusion other -> List.of();
            case Span other -> List.of();
        };
    }

    /** An amendment that names what the plan never had is not in the record. */
    private static <T> T there(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    private Optional<String> centre(String id) {
        return before.terms().centres().stream()
                .filter(centre -> centre.centreId().equals(id))
                .map(Centre::name)
                .findFirst();
    }
}
