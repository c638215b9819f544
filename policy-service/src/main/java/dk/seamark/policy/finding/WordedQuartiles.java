package dk.seamark.policy.finding;

import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.InBestQuartile;
import dk.seamark.events.rule.NotInWorstQuartile;
import dk.seamark.events.rule.SimpleCondition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that name the best or the worst quarter of a group, beside rules that compare with no such boundary. */
final class WordedQuartiles {

    private static final Pattern QUARTER =
            Pattern.compile("\\b(bedste|dårligste|ringeste) (fjerdedel|kvartil|25 ?%|25 procent)");

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
        Matcher quarter =
                QUARTER.matcher(target.wording().replace('\u00a0', ' ').toLowerCase(Locale.ROOT));
        if (!quarter.find()) {
            return Optional.empty();
        }
        Class<? extends SimpleCondition> meant =
                quarter.group(1).equals("bedste") ? InBestQuartile.class : NotInWorstQuartile.class;
        return target.rule().parts().stream().anyMatch(meant::isInstance)
                ? Optional.empty()
                : Optional.of(quarter.group());
    }
}
