package dk.seamark.policy.finding;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.policy.plan.LocalizedText;
import dk.seamark.policy.plan.PlanContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One indicator under review.
 *
 * @param terms what holds for its plan
 * @param indicator the indicator
 * @param targets its targets in the order of their dates
 */
record Reviewed(PlanTerms terms, IndicatorDefined indicator, List<IndicatorTargetSet> targets) {

    static Reviewed of(PlanContent content, IndicatorDefined indicator) {
        return new Reviewed(content.terms(), indicator, content.targetsOf(indicator.indicatorId()));
    }

    /** The dates of the targets whose rule is so. */
    List<LocalDate> dates(Predicate<TargetRule> rule) {
        return targets.stream()
                .filter(target -> rule.test(target.rule()))
                .map(IndicatorTargetSet::targetDate)
                .toList();
    }

    Optional<ComponentDefinition> component(String id) {
        return indicator.components().stream()
                .filter(component -> component.componentId().equals(id))
                .findFirst();
    }

    Finding finding(FindingCode code, String da, String en) {
        return finding(code, new LocalizedText("", ""), da, en);
    }

    /** A finding about the targets of these dates. */
    Finding finding(FindingCode code, List<LocalDate> dates, String da, String en) {
        return finding(code, targetsOf(dates), da, en);
    }

    /** A finding about the targets of these dates, and of their words and rules, which the sentence does not say. */
    Finding findingOfTargets(FindingCode code, List<LocalDate> dates, String da, String en) {
        Finding finding = finding(code, dates, da, en);
        String about = targets.stream()
                .filter(target -> dates.contains(target.targetDate()))
                .map(target -> "\n%s\n%s\n%s".formatted(target.targetDate(), target.wording(), target.rule()))
                .collect(Collectors.joining());
        return Finding.of(code, finding.item(), new LocalizedText(finding.da(), finding.en()), about);
    }

    private static LocalizedText targetsOf(List<LocalDate> dates) {
        LocalizedText listed = LocalizedText.dates(dates);
        return new LocalizedText(", mål pr. " + listed.da(), ", target of " + listed.en());
    }

    private Finding finding(FindingCode code, LocalizedText targets, String da, String en) {
        return Finding.of(
                code,
                "indicators/" + indicator.indicatorId(),
                new LocalizedText(
                        "Indikator %s%s: %s".formatted(indicator.number(), targets.da(), da),
                        "Indicator %s%s: %s".formatted(indicator.number(), targets.en(), en)));
    }
}
