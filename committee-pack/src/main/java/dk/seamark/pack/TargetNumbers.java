package dk.seamark.pack;

import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Fulfilled;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.LessThan;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number that a target asks of one component's figure. A number that follows from figures is told
 * only where all of these are shown: it would give away one that is not.
 *
 * @param componentId the component
 * @param shown the measurements that are shown
 */
record TargetNumbers(String componentId, Set<String> shown) {

    /** How a figure must lie to a number. */
    record RuleComponents(Relation relation, BigDecimal value) {

        /** As it is told: {@code mindst 120}. */
        String inWords(String number, Words words) {
            return switch (relation) {
                case AT_LEAST -> words.say("at-least", number);
                case MORE_THAN -> words.say("more-than", number);
                case AT_MOST -> words.say("at-most", number);
                case LESS_THAN -> words.say("less-than", number);
            };
        }
    }

    /** What the target asks for; empty if that is no number, more than one, or one that cannot be told. */
    Optional<RuleComponents> of(TargetStanding target) {
        return switch (target) {
            case TargetStanding.Judged judged -> weighed(judged.verdict()).or(() -> stated(judged.rule()));
            case TargetStanding.Ahead ahead -> stated(ahead.rule());
        };
    }

    private Optional<RuleComponents> weighed(Verdict verdict) {
        return verdict instanceof Judgement judgement
                ? only(judgement.working().stream()
                        .filter(this::isOfComponent)
                        .filter(comparison -> comparison.bound().figures().stream()
                                .allMatch(figure -> shown.contains(figure.measurementId())))
                        .map(comparison -> new RuleComponents(
                                comparison.relation(), comparison.bound().value()))
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    private boolean isOfComponent(Comparison comparison) {
        return comparison.quantity() instanceof Measured figure
                && figure.component().equals(componentId)
                && figure.series() == Series.MUNICIPALITY;
    }

    private Optional<RuleComponents> stated(TargetRule rule) {
        return switch (rule) {
            case NoTarget none -> Optional.empty();
            case Qualitative told -> Optional.empty();
            case IfRelevant only ->
                only.relevance() == Relevance.RELEVANT ? stated(only.condition()) : Optional.empty();
            case AtLeast bound -> stated(bound.component(), Relation.AT_LEAST, bound.value());
            case MoreThan bound -> stated(bound.component(), Relation.MORE_THAN, bound.value());
            case AtMost bound -> stated(bound.component(), Relation.AT_MOST, bound.value());
            case LessThan bound -> stated(bound.component(), Relation.LESS_THAN, bound.value());
            case AllOf all ->
                only(all.conditions().stream()
                        .flatMap(part -> stated(part).stream())
                        .toList());
            case Fulfilled yes -> Optional.empty();
            case AtLeastAbove follows -> Optional.empty();
            case NotBelowComparator follows -> Optional.empty();
            case NoWorseThanPrevious follows -> Optional.empty();
            case BetterThanPrevious follows -> Optional.empty();
            case ChangesBy follows -> Optional.empty();
            case GapWithin gap -> Optional.empty();
            case GapSmallerThanPrevious gap -> Optional.empty();
            case GapClosedBy gap -> Optional.empty();
        };
    }

    private Optional<RuleComponents> stated(String component, Relation relation, BigDecimal value) {
        return component.equals(componentId) ? Optional.of(new RuleComponents(relation, value)) : Optional.empty();
    }

    /** Of several numbers, none alone is what the target asks for. */
    private static Optional<RuleComponents> only(List<RuleComponents> asked) {
        return asked.size() == 1 ? Optional.of(asked.getFirst()) : Optional.empty();
    }
}
