package dk.seamark.policy.finding;

import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
        return StatedNumbers.in(title).stream()
                .filter(stated -> !StatedNumbers.among(ruled, stated))
                .map(stated -> reviewed.finding(FindingCode.NAME_SAYS_ANOTHER_NUMBER, title, number(stated)))
                .toList();
    }

    private static List<Finding> inWordings(Reviewed reviewed) {
        SortedMap<BigDecimal, List<LocalDate>> unruled = new TreeMap<>();
        for (IndicatorTargetSet target : reviewed.targets()) {
            List<BigDecimal> ruled = numbers(target.rule()).toList();
            for (BigDecimal stated : StatedNumbers.in(target.wording())) {
                if (!StatedNumbers.among(ruled, stated)) {
                    unruled.computeIfAbsent(stated, number -> new ArrayList<>()).add(target.targetDate());
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        unruled.forEach((stated, dates) ->
                findings.add(reviewed.findingOfDates(FindingCode.WORDING_SAYS_ANOTHER_NUMBER, dates, number(stated))));
        return findings;
    }

    /** The numbers that the rule itself states. */
    private static Stream<BigDecimal> numbers(TargetRule rule) {
        return rule.parts().stream().flatMap(part -> part.numbers().stream());
    }

    /** A number with its decimals: 1,5 in Danish, 1.5 in English. */
    static LocalizedText number(BigDecimal number) {
        String plain = number.toPlainString();
        return new LocalizedText(plain.replace('.', ','), plain);
    }
}
