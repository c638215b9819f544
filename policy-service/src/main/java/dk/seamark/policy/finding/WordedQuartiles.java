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

    private static final String BEST = "bedste|øverste";
    private static final String WORST = "dårligste|ringeste|nederste";
    private static final String QUARTER_OF_ALL = "fjerdedel|kvartil|25 ?%|25 procent";

    /** The side before the quarter, or behind it: "den bedste fjerdedel", "de 25 % bedste". */
    private static final Pattern QUARTER = Pattern.compile("(?<!\\p{L})(?:(?<side>" + BEST + "|" + WORST + ") (?:"
            + QUARTER_OF_ALL + ")|(?:25 ?%|25 procent|fjerdedel) (?<behind>" + BEST + "|" + WORST + "))");

    private static final Pattern IS_BEST = Pattern.compile(BEST);

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
        String side = quarter.group("side") == null ? quarter.group("behind") : quarter.group("side");
        Class<? extends SimpleCondition> meant =
                IS_BEST.matcher(side).matches() ? InBestQuartile.class : NotInWorstQuartile.class;
        return target.rule().parts().stream().anyMatch(meant::isInstance)
                ? Optional.empty()
                : Optional.of(quarter.group());
    }
}
