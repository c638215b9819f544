package dk.seamark.policy.finding;

import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.InBestQuartile;
import dk.seamark.events.rule.NotInWorstQuartile;
import dk.seamark.events.rule.QuartileRule;
import dk.seamark.events.rule.SimpleCondition;
import dk.seamark.policy.finding.NamedQuarters.Quarter;
import java.util.List;
import java.util.Optional;

/** Words that name a quarter of a group, beside rules that compare with no such boundary. */
final class WordedQuartiles {

    private WordedQuartiles() {}

    static List<Finding> in(Reviewed reviewed) {
        return reviewed.targets().stream()
                .filter(target -> target.rule().asksSomething())
                .flatMap(target -> said(target).stream()
                        .map(words -> reviewed.findingOfDates(
                                FindingCode.QUARTILE_DIFFERS, List.of(target.targetDate()), words)))
                .toList();
    }

    /** The words, if the rule has no part of their kind. */
    private static Optional<String> said(IndicatorTargetSet target) {
        return NamedQuarters.in(Tokens.of(target.wording())).stream()
                .filter(quarter -> target.rule().parts().stream().noneMatch(part -> isMeant(quarter, part)))
                .map(Quarter::words)
                .findFirst();
    }

    private static boolean isMeant(Quarter quarter, SimpleCondition part) {
        return switch (quarter.side()) {
            case BEST -> part instanceof InBestQuartile;
            case WORST -> part instanceof NotInWorstQuartile;
            case EITHER -> part instanceof QuartileRule;
            case OF_PEOPLE -> true;
        };
    }
}
