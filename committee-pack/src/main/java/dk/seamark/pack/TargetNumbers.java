package dk.seamark.pack;

import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.ComponentRule;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.Demand;
import dk.seamark.events.rule.GapRule;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.SomeOf;
import dk.seamark.events.rule.StartingPoint;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Series;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number that a target requires of one component's figure, as figures show it: one that follows from shares with
 * counts follows from their values here. A number that is computed from figures is shown only if
 * all of these are shown, as it would reveal one that is not.
 *
 * @param componentId the component
 * @param shown the UUIDs of the measurements that are shown
 */
record TargetNumbers(String componentId, Set<String> shown) {

    /** What the target requires; empty if that is not a number, or several numbers, or one that must not be shown. */
    Optional<Demand> of(TargetStanding target) {
        return switch (target) {
            case TargetStanding.Judged judged ->
                weighed(judged).or(() -> judged.rule().binding().flatMap(this::stated));
            case TargetStanding.Ahead ahead -> ahead.rule().binding().flatMap(this::stated);
        };
    }

    private Optional<Demand> weighed(TargetStanding.Judged target) {
        // Of several parts of which some are enough, none is what the target requires.
        boolean all = target.rule().binding().filter(SomeOf.class::isInstance).isEmpty();
        return target.verdict() instanceof Judgement judgement && all
                ? only(judgement.working().stream()
                        .filter(this::isOfComponent)
                        .filter(comparison -> comparison.bound().figures().stream()
                                .allMatch(figure -> shown.contains(figure.measurementId())))
                        .map(comparison -> new Demand(
                                comparison.relation(),
                                comparison.bound().asRecorded().value()))
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    private boolean isOfComponent(Comparison comparison) {
        return comparison.quantity() instanceof Measured figure
                && figure.component().equals(componentId)
                && figure.series() == Series.MUNICIPALITY;
    }

    private Optional<Demand> stated(Condition condition) {
        return switch (condition) {
            case AllOf all ->
                only(all.conditions().stream()
                        .flatMap(part -> stated(part).stream())
                        .toList());
            case SomeOf some -> Optional.empty();
            case ComponentRule rule when rule.component().equals(componentId) -> rule.demand(StartingPoint.UNKNOWN);
            case ComponentRule rule -> Optional.empty();
            case GapRule rule -> Optional.empty();
        };
    }

    /** The only demand; empty if there are several, as none of them alone is the target. */
    private static Optional<Demand> only(List<Demand> asked) {
        return asked.size() == 1 ? Optional.of(asked.getFirst()) : Optional.empty();
    }

    /** A demand in words: {@code mindst 120}. */
    static String inWords(Demand demand, String number, Words words) {
        return switch (demand.relation()) {
            case AT_LEAST -> words.say("at-least", number);
            case MORE_THAN -> words.say("more-than", number);
            case AT_MOST -> words.say("at-most", number);
            case LESS_THAN -> words.say("less-than", number);
        };
    }
}
