package dk.seamark.policy.plan;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.TargetRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan as it is written leaves to be decided of one indicator: a decision fills such places, and
 * never takes the place of what the plan says.
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
     * @param written the plan with its revisions, and without what was decided since
     * @param date the only target that is meant; null for all
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

    /** Whether this answers something that is open, wherever the targets have a place for it. */
    public boolean ask(Answer answer) {
        return switch (answer) {
            case Answer.ReadingIs is -> all(places(is));
            case Answer.ToleranceIs is ->
                all(parts(GapWithin.class)
                        .filter(gap -> gap.component().equals(is.component())
                                && gap.other().equals(is.other()))
                        .map(gap -> gap.tolerance() == null));
            case Answer.EnoughIs is ->
                all(parts(GapClosedBy.class)
                        .filter(gap -> gap.component().equals(is.component()))
                        .map(gap -> gap.enough() == null));
            case Answer.RelevanceIs is ->
                all(rules.stream()
                        .filter(IfRelevant.class::isInstance)
                        .map(IfRelevant.class::cast)
                        .map(rule -> rule.relevance() == null));
            case Answer.DirectionIs is ->
                component(is.component()).anyMatch(component -> component.direction() == null)
                        && Stream.concat(
                                        parts(BetterThanPrevious.class).map(BetterThanPrevious::component),
                                        parts(NoWorseThanPrevious.class).map(NoWorseThanPrevious::component))
                                .anyMatch(is.component()::equals);
            case Answer.CountingIs is ->
                component(is.component()).anyMatch(component -> component.counting() == null)
                        && parts(AtLeastAbove.class)
                                .map(AtLeastAbove::component)
                                .anyMatch(is.component()::equals);
        };
    }

    private Stream<Boolean> places(Answer.ReadingIs is) {
        return Stream.concat(
                parts(NotBelowComparator.class)
                        .filter(rule -> rule.component().equals(is.component()))
                        .map(rule -> rule.reading() == null),
                parts(ChangesBy.class)
                        .filter(rule -> rule.component().equals(is.component()))
                        .map(rule -> rule.reading() == null));
    }

    /** There is a place, and each is open. */
    private static boolean all(Stream<Boolean> places) {
        return places.reduce((one, other) -> one && other).orElse(false);
    }

    private Stream<ComponentDefinition> component(String id) {
        return components.stream().filter(component -> component.componentId().equals(id));
    }

    private <T extends Condition> Stream<T> parts(Class<T> type) {
        return rules.stream()
                .flatMap(OpenPlaces::simple)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<Condition> simple(TargetRule rule) {
        return switch (rule) {
            case NoTarget none -> Stream.empty();
            case Qualitative told -> Stream.empty();
            case IfRelevant only -> simple(only.condition());
            case AllOf all -> all.conditions().stream().flatMap(OpenPlaces::simple);
            case Condition condition -> Stream.of(condition);
        };
    }
}
