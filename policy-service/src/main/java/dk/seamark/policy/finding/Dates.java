package dk.seamark.policy.finding;

import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.policy.plan.PlanDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Baselines and target dates that do not fit each other or the plan's years. */
final class Dates {

    private Dates() {}

    static List<Finding> in(Reviewed reviewed) {
        List<Finding> findings = new ArrayList<>(lateBaselines(reviewed));
        findings.addAll(missingBaselines(reviewed));
        findings.addAll(datesInsidePeriods(reviewed));
        findings.addAll(datesBetweenRounds(reviewed));
        findings.addAll(datesWithoutTarget(reviewed));
        findings.addAll(yearsWithoutDate(reviewed));
        return findings;
    }

    private static List<Finding> lateBaselines(Reviewed reviewed) {
        List<Finding> findings = new ArrayList<>();
        for (ComponentDefinition component : reviewed.indicator().components()) {
            Baseline baseline = component.baseline();
            if (baseline != null && !reviewed.targets().isEmpty()) {
                LocalDate first = reviewed.targets().getFirst().targetDate();
                ReportingPeriod judged = reviewed.judged(reviewed.targets().getFirst());
                if (isLate(baseline, first, judged)) {
                    findings.add(late(reviewed, component, baseline, first, judged));
                }
            }
        }
        return findings;
    }

    /** A baseline of the period that the first target judges would be compared with itself. */
    private static boolean isLate(Baseline baseline, LocalDate firstTarget, ReportingPeriod judged) {
        return !baseline.statedOn().isBefore(firstTarget)
                || ReportingPeriod.parse(baseline.period()).compareTo(judged) >= 0;
    }

    private static Finding late(
            Reviewed reviewed,
            ComponentDefinition component,
            Baseline baseline,
            LocalDate first,
            ReportingPeriod judged) {
        return reviewed.finding(
                FindingCode.BASELINE_AFTER_TARGET,
                component.title(),
                baseline.period(),
                PlanDates.of(baseline.statedOn()),
                PlanDates.of(first),
                judged);
    }

    private static List<Finding> missingBaselines(Reviewed reviewed) {
        SortedMap<String, List<LocalDate>> counted = new TreeMap<>();
        for (IndicatorTargetSet target : reviewed.targets()) {
            boolean first = target.equals(reviewed.targets().getFirst());
            fromBaseline(target.rule(), first)
                    .distinct()
                    .forEach(id -> counted.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(target.targetDate()));
        }
        List<Finding> findings = new ArrayList<>();
        counted.forEach((id, dates) -> reviewed.component(id)
                .filter(component -> component.baseline() == null)
                .ifPresent(component ->
                        findings.add(reviewed.findingOfDates(FindingCode.BASELINE_MISSING, dates, component.title()))));
        return findings;
    }

    /** The components whose baseline the rule counts from; {@code first} if no target comes before this one. */
    private static Stream<String> fromBaseline(TargetRule rule, boolean first) {
        return rule.parts().stream()
                .filter(part -> part.heldAgainst()
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

    /** Dates on which no period has just ended: a reader could think that the target judges the period around them. */
    private static List<Finding> datesInsidePeriods(Reviewed reviewed) {
        List<Finding> findings = new ArrayList<>();
        for (IndicatorTargetSet target : reviewed.targets()) {
            ReportingPeriod around = ReportingPeriod.judgedBy(
                    target.targetDate(), reviewed.terms().followedUp());
            if (around.lastDay().isBefore(target.targetDate()) || target.rule() instanceof NoTarget) {
                continue;
            }
            around.previous()
                    .map(before -> reviewed.findingOfDates(
                            FindingCode.DATE_INSIDE_PERIOD,
                            List.of(target.targetDate()),
                            reviewed.judged(target),
                            before,
                            PlanDates.of(before.lastDay().plusDays(1)),
                            around,
                            PlanDates.of(around.lastDay().plusDays(1))))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** Dates before which a year has ended without a measurement, so that an earlier one is judged. */
    private static List<Finding> datesBetweenRounds(Reviewed reviewed) {
        List<Finding> findings = new ArrayList<>();
        for (IndicatorTargetSet target : reviewed.targets()) {
            ReportingPeriod judged = reviewed.judged(target);
            ReportingPeriod ended = ReportingPeriod.lastEndedBefore(
                    target.targetDate(), reviewed.terms().followedUp());
            if (!ended.equals(judged)
                    && !reviewed.indicator().isMeasuredIn(ended)
                    && !(target.rule() instanceof NoTarget)) {
                findings.add(reviewed.findingOfDates(
                        FindingCode.DATE_BETWEEN_ROUNDS, List.of(target.targetDate()), judged, ended));
            }
        }
        return findings;
    }

    private static List<Finding> datesWithoutTarget(Reviewed reviewed) {
        List<LocalDate> without = reviewed.dates(NoTarget.class::isInstance);
        return without.isEmpty()
                ? List.of()
                : List.of(reviewed.findingOfDates(FindingCode.DATE_WITHOUT_TARGET, without));
    }

    private static List<Finding> yearsWithoutDate(Reviewed reviewed) {
        Set<ReportingPeriod> judged =
                reviewed.targets().stream().map(reviewed::judged).collect(Collectors.toSet());
        String missing = reviewed.terms().periods().stream()
                .filter(period ->
                        !judged.contains(period) && reviewed.indicator().isMeasuredIn(period))
                .map(ReportingPeriod::toString)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? List.of() : List.of(reviewed.finding(FindingCode.YEAR_WITHOUT_TARGET, missing));
    }
}
