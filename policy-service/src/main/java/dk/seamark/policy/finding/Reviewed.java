package dk.seamark.policy.finding;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDates;
import dk.seamark.text.LocalizedText;
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

    /** The period that a target judges. */
    ReportingPeriod judged(IndicatorTargetSet target) {
        return target.judged(terms.followedUp());
    }

    Optional<ComponentDefinition> component(String id) {
        return indicator.components().stream()
                .filter(component -> component.componentId().equals(id))
                .findFirst();
    }

    /** A finding about the indicator itself. */
    Finding finding(FindingCode code, Object... parts) {
        return Finding.of(code, item(), sentence(code, LocalizedText.same(""), parts));
    }

    /** A finding about the targets of these dates. */
    Finding findingOfDates(FindingCode code, List<LocalDate> dates, Object... parts) {
        return Finding.of(code, item(), sentence(code, targetsOf(dates), parts), "", dates);
    }

    /** A finding about the targets of these dates, and of their words and rules, which the sentence does not say. */
    Finding findingOfTargets(FindingCode code, List<LocalDate> dates, Object... parts) {
        String about = targets.stream()
                .filter(target -> dates.contains(target.targetDate()))
                .map(target -> "\n%s\n%s\n%s".formatted(target.targetDate(), target.wording(), target.rule()))
                .collect(Collectors.joining());
        return Finding.of(code, item(), sentence(code, targetsOf(dates), parts), about, dates);
    }

    private String item() {
        return "indicators/" + indicator.indicatorId();
    }

    private LocalizedText sentence(FindingCode code, LocalizedText about, Object... parts) {
        return Phrases.say("indicator", indicator.number(), about, Phrases.of(code, parts));
    }

    /** The targets of these dates, in their order and each once. */
    private static LocalizedText targetsOf(List<LocalDate> dates) {
        List<LocalizedText> sorted =
                dates.stream().sorted().distinct().map(PlanDates::of).toList();
        int last = sorted.size() - 1;
        LocalizedText listed = sorted.subList(0, Math.max(last, 1)).stream()
                .reduce((before, next) -> Phrases.say("dates.more", before, next))
                .orElseThrow();
        return Phrases.say("targets", last == 0 ? listed : Phrases.say("dates.last", listed, sorted.get(last)));
    }
}
