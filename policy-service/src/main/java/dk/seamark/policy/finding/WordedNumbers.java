package dk.seamark.policy.finding;

import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that say a number, beside rules that have another. */
final class WordedNumbers {

    private WordedNumbers() {}

    static List<Finding> in(Reviewed reviewed) {
        List<Finding> findings = new ArrayList<>(inName(reviewed));
        findings.addAll(inWordings(reviewed));
        return findings;
    }

    private static List<Finding> inName(Reviewed reviewed) {
        String title = reviewed.indicator().title();
        List<BigDecimal> ruled = reviewed.targets().stream()
                .flatMap(target -> numbers(target.rule()))
                .toList();
        SortedSet<BigDecimal> stated = StatedNumbers.in(title);
        addUnlessOneIsRuled(
                StatedNumbers.boundInWords(title, allPercent(reviewed, components(reviewed))), stated, ruled);
        return stated.stream()
                .filter(amount -> !StatedNumbers.among(ruled, amount))
                .map(amount -> reviewed.finding(FindingCode.NAME_SAYS_ANOTHER_NUMBER, title, number(amount)))
                .toList();
    }

    private static List<Finding> inWordings(Reviewed reviewed) {
        SortedMap<BigDecimal, List<LocalDate>> unruled = new TreeMap<>();
        for (IndicatorTargetSet target : reviewed.targets()) {
            List<BigDecimal> ruled = numbers(target.rule()).toList();
            SortedSet<BigDecimal> stated = StatedNumbers.in(target.wording());
            boolean shares = allPercent(reviewed, target.rule().components());
            addUnlessOneIsRuled(StatedNumbers.inWords(target.wording(), shares), stated, ruled);
            for (BigDecimal amount : stated) {
                if (!StatedNumbers.among(ruled, amount)) {
                    unruled.computeIfAbsent(amount, number -> new ArrayList<>()).add(target.targetDate());
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        unruled.forEach((stated, dates) ->
                findings.add(reviewed.findingOfDates(FindingCode.WORDING_SAYS_ANOTHER_NUMBER, dates, number(stated))));
        return findings;
    }

    /**
     * A number word is often no more than a word. It is held against the rules where they have numbers, and the words
     * state none of these.
     */
    private static void addUnlessOneIsRuled(
            SortedSet<BigDecimal> inWords, SortedSet<BigDecimal> stated, List<BigDecimal> ruled) {
        boolean one =
                Stream.concat(inWords.stream(), stated.stream()).anyMatch(amount -> StatedNumbers.among(ruled, amount));
        if (!ruled.isEmpty() && !one) {
            stated.addAll(inWords);
        }
    }

    private static Set<String> components(Reviewed reviewed) {
        return reviewed.targets().stream()
                .flatMap(target -> target.rule().components().stream())
                .collect(Collectors.toSet());
    }

    private static boolean allPercent(Reviewed reviewed, Set<String> components) {
        return components.stream()
                .flatMap(id -> reviewed.component(id).stream())
                .allMatch(component -> component.unit() == PlainUnit.PERCENT);
    }

    /** The numbers that the rule itself states, also how many of its parts must be met, and those of a group. */
    private static Stream<BigDecimal> numbers(TargetRule rule) {
        return Stream.concat(
                rule.parts().stream().flatMap(part -> Stream.concat(part.numbers().stream(), part.counted().stream())),
                rule.binding().stream().flatMap(condition -> condition.counted().stream()));
    }

    /** A number with its decimals: 1,5 in Danish, 1.5 in English. */
    static LocalizedText number(BigDecimal number) {
        String plain = number.toPlainString();
        return new LocalizedText(plain.replace('.', ','), plain);
    }
}
