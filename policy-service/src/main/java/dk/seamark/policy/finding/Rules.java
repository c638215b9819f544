package dk.seamark.policy.finding;

import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.Fulfilled;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.LessThan;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.TargetRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule says and leaves open, read off its parts. */
final class Rules {

    private Rules() {}

    /** The simple conditions that a rule is made of, in their order; none for no target. */
    static List<Condition> parts(TargetRule rule) {
        return switch (rule) {
            case NoTarget none -> List.of();
            case Qualitative none -> List.of();
            case IfRelevant only -> parts(only.condition());
            case AllOf all ->
                all.conditions().stream().flatMap(part -> parts(part).stream()).toList();
            case Condition simple -> List.of(simple);
        };
    }

    /** The numbers that the rule itself states. */
    static Stream<BigDecimal> numbers(TargetRule rule) {
        return parts(rule).stream()
                .flatMap(part ->
                        part instanceof GapClosedBy gap ? Stream.of(gap.least(), gap.most()) : number(part).stream());
    }

    private static Optional<BigDecimal> number(Condition part) {
        return switch (part) {
            case AtLeast stated -> Optional.of(stated.value());
            case MoreThan stated -> Optional.of(stated.value());
            case AtMost stated -> Optional.of(stated.value());
            case LessThan stated -> Optional.of(stated.value());
            case ChangesBy changes -> Optional.of(changes.least());
            case GapClosedBy gap -> Optional.of(gap.least());
            case Fulfilled fulfilled -> Optional.empty();
            case GapSmallerThanPrevious gap -> Optional.empty();
            case AtLeastAbove above -> Optional.of(above.more());
            case NotBelowComparator compared -> Optional.of(compared.tolerance());
            case GapWithin gap -> Optional.ofNullable(gap.tolerance());
            case NoWorseThanPrevious previous -> Optional.empty();
            case BetterThanPrevious previous -> Optional.empty();
            case AllOf all -> Optional.empty();
        };
    }

    /** The components for which the rule needs to know which way is better. */
    static Stream<String> directed(TargetRule rule) {
        return parts(rule).stream().<String>mapMulti((part, found) -> {
            if (part instanceof BetterThanPrevious previous) {
                found.accept(previous.component());
            } else if (part instanceof NoWorseThanPrevious previous) {
                found.accept(previous.component());
            }
        });
    }

    /** The components whose baseline the rule counts from; {@code first} if no target comes before this one. */
    static Stream<String> fromBaseline(TargetRule rule, boolean first) {
        return parts(rule).stream()
                .filter(part -> reference(part)
                        .filter(reference -> isBaseline(reference, first))
                        .isPresent())
                .flatMap(part -> part.components().stream());
    }

    private static boolean isBaseline(Reference reference, boolean first) {
        return switch (reference) {
            case BASELINE -> true;
            case PREVIOUS_RESULT -> first;
            case PREVIOUS_PERIOD, YEAR_BEFORE, COMPARATOR -> false;
        };
    }

    private static Optional<Reference> reference(Condition part) {
        return switch (part) {
            case AtLeastAbove above -> Optional.of(above.reference());
            case GapClosedBy gap -> Optional.of(gap.reference());
            case AtLeast stated -> Optional.empty();
            case MoreThan stated -> Optional.empty();
            case AtMost stated -> Optional.empty();
            case LessThan stated -> Optional.empty();
            case Fulfilled fulfilled -> Optional.empty();
            case ChangesBy changes -> Optional.empty();
            case NotBelowComparator compared -> Optional.empty();
            case NoWorseThanPrevious previous -> Optional.empty();
            case BetterThanPrevious previous -> Optional.empty();
            case GapWithin gap -> Optional.empty();
            case GapSmallerThanPrevious gap -> Optional.empty();
            case AllOf all -> Optional.empty();
        };
    }

    /** The tolerances whose reading nobody has decided. */
    static Stream<BigDecimal> unreadTolerances(TargetRule rule) {
        return parts(rule).stream().<BigDecimal>mapMulti((part, found) -> {
            if (part instanceof NotBelowComparator compared && compared.reading() == null) {
                found.accept(compared.tolerance());
            } else if (part instanceof ChangesBy changes && changes.reading() == null) {
                found.accept(changes.least());
            }
        });
    }

    /** The components of which the rule needs to know what is counted. */
    static Stream<String> counted(TargetRule rule) {
        return parts(rule).stream().<String>mapMulti((part, found) -> {
            if (part instanceof AtLeastAbove above) {
                found.accept(above.component());
            }
        });
    }

    static boolean leavesEndOpen(TargetRule rule) {
        return parts(rule).stream().anyMatch(part -> part instanceof GapClosedBy gap && gap.enough() == null);
    }

    static boolean leavesToleranceOpen(TargetRule rule) {
        return parts(rule).stream().anyMatch(part -> part instanceof GapWithin gap && gap.tolerance() == null);
    }

    static boolean leavesRelevanceOpen(TargetRule rule) {
        return rule instanceof IfRelevant only && only.relevance() == null;
    }
}
