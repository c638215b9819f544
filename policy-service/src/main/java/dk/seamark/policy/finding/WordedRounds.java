package dk.seamark.policy.finding;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Rounds;
import dk.seamark.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what an indicator's words say of how often it is measured against its rounds. */
final class WordedRounds {

    private static final Map<String, Integer> YEARS =
            Map.of("andet", 2, "2.", 2, "tredje", 3, "3.", 3, "fjerde", 4, "4.", 4, "femte", 5, "5.", 5);
    private static final Pattern EVERY = Pattern.compile("\\bhvert (andet|tredje|fjerde|femte|[2-5]\\.) år\\b");

    private WordedRounds() {}

    /** Only what tells where figures come from is read: a target's words can be about something else. */
    static List<Finding> in(Reviewed reviewed) {
        IndicatorDefined indicator = reviewed.indicator();
        Set<String> said = Stream.concat(
                        Stream.of(indicator.source(), indicator.baselineWording()), indicator.notes().stream())
                .flatMap(WordedRounds::said)
                .collect(Collectors.toSet());
        Set<Integer> years = said.stream().map(WordedRounds::years).collect(Collectors.toSet());
        if (years.size() != 1 || years.contains(apart(indicator))) {
            return List.of();
        }
        return List.of(reviewed.finding(
                FindingCode.ROUNDS_DIFFER, said.stream().sorted().findFirst().orElseThrow(), stated(indicator)));
    }

    private static Stream<String> said(String text) {
        return EVERY.matcher(text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group);
    }

    private static Integer years(String said) {
        return Objects.requireNonNull(YEARS.get(said.substring("hvert ".length(), said.length() - " år".length())));
    }

    /** How many years lie between two figures; one if it is measured in each period. */
    private static int apart(IndicatorDefined indicator) {
        Rounds rounds = indicator.rounds();
        return rounds == null ? 1 : rounds.everyYears();
    }

    private static LocalizedText stated(IndicatorDefined indicator) {
        Rounds rounds = indicator.rounds();
        return rounds == null ? Phrases.say("rounds.none") : Phrases.say("rounds.other", rounds.everyYears());
    }
}
