package dk.seamark.policy.finding;

import dk.seamark.events.Baseline;
import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.Direction;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.IndicatorTargetSet;
import dk.seamark.events.PlanTerms;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.policy.plan.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks one indicator and its targets over. */
final class IndicatorReview {

    private final PlanTerms terms;
    private final IndicatorDefined indicator;
    private final List<IndicatorTargetSet> targets;
    private final Map<String, ComponentDefinition> components;
    private final List<Finding> findings = new ArrayList<>();

    /** @param targets the indicator's targets in the order of their dates */
    IndicatorReview(PlanTerms terms, IndicatorDefined indicator, List<IndicatorTargetSet> targets) {
        this.terms = terms;
        this.indicator = indicator;
        this.targets = targets;
        this.components = indicator.components().stream()
                .collect(Collectors.toMap(ComponentDefinition::componentId, component -> component));
    }

    List<Finding> findings() {
        numberInName();
        numbersInWording();
        readings();
        tolerances();
        relevance();
        directions();
        wordsAgainstDirection();
        baselines();
        dates();
        return findings;
    }

    private void numberInName() {
        List<BigDecimal> ruled =
                targets.stream().flatMap(target -> Rules.numbers(target.rule())).toList();
        for (BigDecimal stated : StatedNumbers.in(indicator.title())) {
            if (!StatedNumbers.among(ruled, stated)) {
                warn(
                        "name-says-another-number",
                        new Sentence(
                                "Indikator %s \"%s\" nævner %s, men ingen af dens regler har det tal."
                                        .formatted(indicator.number(), indicator.title(), danish(stated)),
                                "Indicator %s \"%s\" says %s, but none of its rules has that number."
                                        .formatted(indicator.number(), indicator.title(), stated.toPlainString())));
            }
        }
    }

    private void numbersInWording() {
        SortedMap<BigDecimal, List<LocalDate>> unruled = new TreeMap<>();
        for (IndicatorTargetSet target : targets) {
            List<BigDecimal> ruled = Rules.numbers(target.rule()).toList();
            for (BigDecimal stated : StatedNumbers.in(target.wording())) {
                if (!StatedNumbers.among(ruled, stated)) {
                    unruled.computeIfAbsent(stated, number -> new ArrayList<>()).add(target.targetDate());
                }
            }
        }
        unruled.forEach((stated, dates) -> warn(
                "wording-says-another-number",
                of(
                        dates,
                        " nævner %s, men reglen har ikke det tal.".formatted(danish(stated)),
                        " says %s, but the rule does not have that number.".formatted(stated.toPlainString()))));
    }

    private void readings() {
        for (BigDecimal tolerance : distinct(Rules::unreadTolerances)) {
            warn(
                    "reading-open",
                    of(
                            dates(rule -> Rules.unreadTolerances(rule).anyMatch(tolerance::equals)),
                            (" siger ikke, om %s %% er procent eller procentpoint. Vurderingen er uafgjort, hvor de"
                                            + " to læsninger er uenige.")
                                    .formatted(danish(tolerance)),
                            (" does not say whether %s %% is percent or percentage points. The verdict is undecided"
                                            + " where the two readings differ.")
                                    .formatted(tolerance.toPlainString())));
        }
    }

    private void tolerances() {
        List<LocalDate> open = dates(Rules::leavesToleranceOpen);
        if (!open.isEmpty()) {
            warn(
                    "tolerance-open",
                    of(
                            open,
                            " siger ikke, hvor stor en afstand der er tilladt. Vurderingen er uafgjort, så snart der er"
                                    + " en afstand.",
                            " does not say how large a gap is allowed. The verdict is undecided as soon as there is"
                                    + " one."));
        }
    }

    private void relevance() {
        List<LocalDate> open = dates(Rules::leavesRelevanceOpen);
        if (!open.isEmpty()) {
            warn(
                    "relevance-open",
                    of(
                            open,
                            " gælder kun, hvis det er relevant, og det har ingen besluttet. Indtil da er vurderingen"
                                    + " uafgjort.",
                            " holds only if relevant, and nobody has decided that. Until then the verdict is"
                                    + " undecided."));
        }
    }

    private void directions() {
        for (String id : distinct(Rules::directed)) {
            ComponentDefinition component = components.get(id);
            if (component != null && component.direction() == null) {
                warn(
                        "direction-open",
                        new Sentence(
                                "Indikator %s siger ikke, om \"%s\" helst skal være højere eller lavere, men dens mål"
                                        .formatted(indicator.number(), component.title())
                                        + " sammenligner med året før.",
                                "Indicator %s does not say whether \"%s\" should be higher or lower, but its targets"
                                        .formatted(indicator.number(), component.title())
                                        + " compare with the year before."));
            }
        }
    }

    private void wordsAgainstDirection() {
        for (String id : distinct(Rules::directed)) {
            ComponentDefinition component = components.get(id);
            Direction direction = component == null ? null : component.direction();
            if (component == null || direction == null) {
                continue;
            }
            SortedMap<String, List<LocalDate>> found = new TreeMap<>();
            for (IndicatorTargetSet target : targets) {
                if (Rules.directed(target.rule()).anyMatch(id::equals)) {
                    DirectionWords.against(direction, target.wording())
                            .ifPresent(word -> found.computeIfAbsent(word, key -> new ArrayList<>())
                                    .add(target.targetDate()));
                }
            }
            boolean lower = direction == Direction.LOWER_IS_BETTER;
            found.forEach((word, dates) -> warn(
                    "direction-differs",
                    of(
                            dates,
                            " siger \"%s\", men \"%s\" er bedst, når tallet er %s."
                                    .formatted(word, component.title(), lower ? "lavere" : "højere"),
                            " says \"%s\", but \"%s\" is better when it is %s."
                                    .formatted(word, component.title(), lower ? "lower" : "higher"))));
        }
    }

    private void baselines() {
        if (targets.isEmpty()) {
            return;
        }
        LocalDate first = targets.getFirst().targetDate();
        for (ComponentDefinition component : indicator.components()) {
            Baseline baseline = component.baseline();
            if (baseline != null && isLate(baseline, first)) {
                warn(
                        "baseline-after-target",
                        new Sentence(
                                "Udgangspunktet for \"%s\" i indikator %s er fra %s (%s), men målet pr. %s skal vurderes på %s."
                                        .formatted(
                                                component.title(),
                                                indicator.number(),
                                                baseline.period(),
                                                Sentence.date(baseline.statedOn()),
                                                Sentence.date(first),
                                                ReportingPeriod.judgedBy(first)),
                                "The baseline of \"%s\" of indicator %s is of %s (%s), but the target for %s judges %s."
                                        .formatted(
                                                component.title(),
                                                indicator.number(),
                                                baseline.period(),
                                                baseline.statedOn(),
                                                first,
                                                ReportingPeriod.judgedBy(first))));
            }
        }
        for (String id : distinct(Rules::fromBaseline)) {
            ComponentDefinition component = components.get(id);
            if (component != null && component.baseline() == null) {
                warn(
                        "baseline-missing",
                        of(
                                dates(rule -> Rules.fromBaseline(rule).anyMatch(id::equals)),
                                " regner ud fra et udgangspunkt, som \"%s\" ikke har.".formatted(component.title()),
                                " counts from a baseline that \"%s\" does not have.".formatted(component.title())));
            }
        }
    }

    /** A baseline of the year that the first target judges would be compared with itself. */
    private static boolean isLate(Baseline baseline, LocalDate firstTarget) {
        return !baseline.statedOn().isBefore(firstTarget)
                || ReportingPeriod.parse(baseline.period()).compareTo(ReportingPeriod.judgedBy(firstTarget)) >= 0;
    }

    private void dates() {
        List<LocalDate> without = dates(NoTarget.class::isInstance);
        if (!without.isEmpty()) {
            Sentence dates = Sentence.dates(without);
            add(
                    "date-without-target",
                    Severity.NOTE,
                    new Sentence(
                            "Indikator %s har intet mål pr. %s.".formatted(indicator.number(), dates.da()),
                            "Indicator %s has no target for %s.".formatted(indicator.number(), dates.en())));
        }
        SortedSet<Integer> judged = new TreeSet<>();
        targets.forEach(target ->
                judged.add(ReportingPeriod.judgedBy(target.targetDate()).year()));
        String missing = Stream.iterate(terms.firstYear(), year -> year <= terms.lastYear(), year -> year + 1)
                .filter(year -> !judged.contains(year))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            warn(
                    "year-without-date",
                    new Sentence(
                            "Indikator %s har ingen måldato for %s.".formatted(indicator.number(), missing),
                            "Indicator %s has no target date for %s.".formatted(indicator.number(), missing)));
        }
    }

    private <T extends Comparable<T>> SortedSet<T> distinct(Function<TargetRule, Stream<T>> part) {
        return targets.stream()
                .flatMap(target -> part.apply(target.rule()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<LocalDate> dates(Predicate<TargetRule> open) {
        return targets.stream()
                .filter(target -> open.test(target.rule()))
                .map(IndicatorTargetSet::targetDate)
                .toList();
    }

    private Sentence of(List<LocalDate> dates, String da, String en) {
        Sentence written = Sentence.dates(dates);
        return new Sentence(
                "Indikator %s: målet pr. %s%s".formatted(indicator.number(), written.da(), da),
                "Indicator %s: the target for %s%s".formatted(indicator.number(), written.en(), en));
    }

    private void warn(String code, Sentence sentence) {
        add(code, Severity.WARNING, sentence);
    }

    private void add(String code, Severity severity, Sentence sentence) {
        findings.add(Finding.of(code, severity, "indicators/" + indicator.indicatorId(), sentence));
    }

    private static String danish(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
