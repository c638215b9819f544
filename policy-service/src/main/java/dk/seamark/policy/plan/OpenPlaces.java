package dk.seamark.policy.plan;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AnswerPlace;
import dk.seamark.events.rule.TargetRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's text leaves open about one indicator. A decision can fill such an open place, but never change what the
 * plan states.
 */
public final class OpenPlaces {

    private final List<TargetRule> rules;
    private final List<ComponentDefinition> components;

    private OpenPlaces(List<TargetRule> rules, List<ComponentDefinition> components) {
        this.rules = rules;
        this.components = components;
    }

    /**
     * The open places of an indicator's targets.
     *
     * @param written the plan with its revisions, but without earlier decisions on what it leaves open
     * @param date the date of the only target to look at; null for all
     */
    public static OpenPlaces of(PlanContent written, String indicatorId, @Nullable LocalDate date) {
        return new OpenPlaces(
                written.targetsOf(indicatorId).stream()
                        .filter(target -> date == null || date.equals(target.targetDate()))
                        .map(IndicatorTargetSet::rule)
                        .toList(),
                written.indicatorsInOrder().stream()
                        .filter(indicator -> indicator.indicatorId().equals(indicatorId))
                        .flatMap(indicator -> indicator.components().stream())
                        .toList());
    }

    /** Whether one of the open places takes this answer. */
    public boolean ask(Answer answer) {
        List<AnswerPlace> places = rules.stream()
                .flatMap(rule -> rule.places().stream())
                .filter(place -> place.takes(answer))
                .toList();
        return !places.isEmpty() && places.stream().allMatch(this::isOpen);
    }

    private boolean isOpen(AnswerPlace place) {
        return switch (place) {
            case AnswerPlace.OfReading of -> of.reading() == null;
            case AnswerPlace.OfTolerance of -> of.tolerance() == null;
            case AnswerPlace.OfRelevance of -> of.relevance() == null;
            case AnswerPlace.OfEnough of -> of.enough() == null;
            case AnswerPlace.OfDirection of ->
                component(of.component()).anyMatch(component -> component.direction() == null);
            case AnswerPlace.OfCounting of ->
                component(of.component()).anyMatch(component -> component.counting() == null);
        };
    }

    private Stream<ComponentDefinition> component(String id) {
        return components.stream().filter(component -> component.componentId().equals(id));
    }
}
