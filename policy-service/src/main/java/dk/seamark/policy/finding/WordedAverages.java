package dk.seamark.policy.finding;

import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.AverageSince;
import dk.seamark.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say an average over years, beside rules that take none, or one of other years. An average alone can be
 * that of many persons in one year, and is not read.
 */
final class WordedAverages {

    private static final Pattern AVERAGE = Pattern.compile("\\bgennemsnit");
    private static final String YEAR = "((?:19|20|21)[0-9]{2})";
    private static final Pattern YEARS = Pattern.compile(
            // A school year is one span of a teaching year, not two years of figures.
            "(?<!skoleåret )(?<!skoleår )(?<!studieåret )(?<!studieår )\\b" + YEAR + " ?[-–] ?" + YEAR + "\\b");
    private static final Pattern PERIOD =
            Pattern.compile("\\b(over (hele )?(plan)?perioden|i (hele )?planperioden|i hele perioden)\\b");

    private WordedAverages() {}

    static List<Finding> in(Reviewed reviewed) {
        List<Finding> findings = new ArrayList<>();
        for (IndicatorTargetSet target : reviewed.targets()) {
            if (target.rule().asksSomething()) {
                String words = target.wording().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
                difference(reviewed, target, words).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> difference(Reviewed reviewed, IndicatorTargetSet target, String words) {
        if (!AVERAGE.matcher(words).find()) {
            return Optional.empty();
        }
        List<AverageSince> averages = target.rule().parts().stream()
                .filter(AverageSince.class::isInstance)
                .map(AverageSince.class::cast)
                .toList();
        Matcher years = YEARS.matcher(words);
        if (years.find()) {
            boolean same = averages.stream()
                    .anyMatch(average -> Integer.parseInt(years.group(1)) == average.firstYear()
                            && Integer.parseInt(years.group(2))
                                    == reviewed.judged(target).year());
            return same ? Optional.empty() : Optional.of(finding(reviewed, target, averages, years.group()));
        }
        Matcher period = PERIOD.matcher(words);
        return averages.isEmpty() && period.find()
                ? Optional.of(finding(reviewed, target, averages, period.group()))
                : Optional.empty();
    }

    private static Finding finding(
            Reviewed reviewed, IndicatorTargetSet target, List<AverageSince> averages, String said) {
        LocalizedText ruled = averages.isEmpty()
                ? Phrases.say("average.none")
                : Phrases.say(
                        "average.other",
                        Integer.toString(averages.getFirst().firstYear()),
                        Integer.toString(reviewed.judged(target).year()));
        return reviewed.findingOfDates(FindingCode.AVERAGE_DIFFERS, List.of(target.targetDate()), said, ruled);
    }
}
