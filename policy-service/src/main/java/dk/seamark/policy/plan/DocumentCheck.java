package dk.seamark.policy.plan;

import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.OwnUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.BrokenRules.Names;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.plan.IndicatorEntry.ComponentEntry;
import dk.seamark.policy.plan.PlanDocument.TrackEntry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules for plans that the schema cannot express; a document that breaks one is refused. */
public final class DocumentCheck {

    /** The components by which a target of an indicator is judged. */
    @FunctionalInterface
    public interface JudgedComponents {

        /**
         * The components of an indicator as it is in the period that its target of this date judges; empty if it is
         * not followed up on then, so that the target is not judged.
         *
         * @param entered the components as the document has them
         */
        Optional<List<ComponentDefinition>> of(String indicatorId, LocalDate date, List<ComponentDefinition> entered);
    }

    private final PlanDocument document;
    private final JudgedComponents components;
    private final BrokenRules broken = new BrokenRules();
    private final Names trackIds = broken.names("track-id-twice");
    private final Names trackNumbers = broken.names("track-number-twice");
    private final Names indicatorIds = broken.names("indicator-id-twice");
    private final Names indicatorNumbers = broken.names("indicator-number-twice");

    private DocumentCheck(PlanDocument document, JudgedComponents components) {
        this.document = document;
        this.components = components;
    }

    /** The violations of the document; empty if it is valid. */
    public static List<Violation> of(PlanDocument document) {
        return Stream.concat(
                        of(document, (indicator, date, entered) -> Optional.of(entered)).stream(), untargeted(document))
                .toList();
    }

    /** The indicators without a target: nobody enters one, though an amendment can leave one behind. */
    private static Stream<Violation> untargeted(PlanDocument document) {
        BrokenRules broken = new BrokenRules();
        for (int i = 0; i < document.tracks().size(); i++) {
            FieldPath track = FieldPath.ROOT.child("tracks").item(i).child("indicators");
            List<IndicatorEntry> indicators = document.tracks().get(i).itsIndicators();
            for (int j = 0; j < indicators.size(); j++) {
                if (indicators.get(j).targets().isEmpty()) {
                    broken.add(track.item(j).child("targets"), "targets-none");
                }
            }
        }
        return broken.all().stream();
    }

    /** The violations of a document whose targets are judged by these components; empty if it is valid. */
    public static List<Violation> of(PlanDocument document, JudgedComponents components) {
        DocumentCheck check = new DocumentCheck(document, components);
        check.plan();
        return check.broken.all();
    }

    private void plan() {
        if (document.lastYear() < document.firstYear()) {
            broken.add(FieldPath.ROOT.child("lastYear"), "years-backwards", Integer.toString(document.firstYear()));
        }
        Integer figuresFrom = document.figuresFrom();
        if (figuresFrom != null && figuresFrom > document.firstYear()) {
            broken.add(
                    FieldPath.ROOT.child("figuresFrom"),
                    "figures-from-too-late",
                    Integer.toString(document.firstYear()));
        }
        Names centres = broken.names("centre-id-twice");
        for (int i = 0; i < document.centres().size(); i++) {
            centres.take(
                    document.centres().get(i).id(),
                    FieldPath.ROOT.child("centres").item(i).child("id"));
        }
        for (int i = 0; i < document.tracks().size(); i++) {
            track(document.tracks().get(i), FieldPath.ROOT.child("tracks").item(i));
        }
    }

    private void track(TrackEntry track, FieldPath at) {
        trackIds.take(track.id(), at.child("id"));
        trackNumbers.take(Integer.toString(track.number()), at.child("number"));
        if (track.cadence() != document.followedUp()) {
            broken.add(
                    at.child("cadence"),
                    "track-cadence-differs",
                    document.followedUp().code());
        }
        for (int i = 0; i < track.itsIndicators().size(); i++) {
            indicator(track.itsIndicators().get(i), at.child("indicators").item(i));
        }
    }

    private void indicator(IndicatorEntry indicator, FieldPath at) {
        indicatorIds.take(indicator.id(), at.child("id"));
        indicatorNumbers.take(indicator.number(), at.child("number"));
        Names componentIds = broken.names("component-id-twice");
        for (int i = 0; i < indicator.itsComponents().size(); i++) {
            component(
                    indicator.itsComponents().get(i),
                    componentIds,
                    at.child("components").item(i));
        }
        List<ComponentDefinition> entered = indicator.definitions();
        broken.addAll(SumRule.of(indicator.itsSums(), entered, at.child("sums")));
        Rounds rounds = indicator.rounds();
        if (rounds != null && document.followedUp() != Cadence.YEARLY) {
            broken.add(
                    at.child("rounds"),
                    "rounds-in-years-only",
                    document.followedUp().code());
        }
        Set<ReportingPeriod> judged = new HashSet<>();
        indicator.targets().forEach((date, target) -> {
            FieldPath place = at.child("targets").child(date.toString());
            Optional<ReportingPeriod> period = targetDate(date, rounds, judged, place);
            FieldPath rule = place.child("rule");
            components
                    .of(indicator.id(), date, entered)
                    .ifPresent(judging -> broken.addAll(RuleCheck.of(target.rule(), judging, rule)));
            broken.addAll(RulePeriods.rounds(target.rule(), rounds, rule));
            period.ifPresent(last -> broken.addAll(RulePeriods.spans(
                    target.rule(),
                    RulePeriods.firstFigures(document.figuresFrom(), document.firstYear()),
                    last,
                    rule)));
        });
    }

    private void component(ComponentEntry component, Names ids, FieldPath at) {
        ids.take(component.id(), at.child("id"));
        counts(component, at);
        Baseline baseline = component.baseline();
        if (baseline == null) {
            return;
        }
        // Figures of a part of a year can be delivered only to a plan that is followed up on for such parts.
        Cadence cadence = ReportingPeriod.parse(baseline.period()).cadence();
        if (cadence != Cadence.YEARLY && cadence != document.followedUp()) {
            broken.add(
                    at.child("baseline").child("period"),
                    "baseline-cadence",
                    baseline.period(),
                    document.followedUp().code());
        }
    }

    /** Only a component whose figures are made of counts may say what they count. */
    private void counts(ComponentEntry component, FieldPath at) {
        Unit unit = component.unit();
        boolean isShare = unit.timesQuotient().isPresent();
        if (component.counts() != null && !isShare && !unit.isCount() && !(unit instanceof OwnUnit)) {
            broken.add(
                    at.child("counts"), "counts-of-no-count", component.unit().code());
        }
        if (component.outOf() != null && !isShare && !unit.isMean()) {
            broken.add(at.child("outOf"), "out-of-no-share", component.unit().code());
        }
        if (component.comparatorQuartile() != null && component.comparator() == null) {
            broken.add(at.child("comparatorQuartile"), "quartile-without-group", component.id());
        }
        if (component.population() != null && !component.definition().countsPersons()) {
            broken.add(at.child("population"), "population-of-no-persons", component.population());
        }
    }

    /** Checks the date of a target, and returns what it judges; empty if that is outside the plan. */
    private Optional<ReportingPeriod> targetDate(
            LocalDate date, @Nullable Rounds rounds, Set<ReportingPeriod> judged, FieldPath at) {
        int year = date.minusDays(1).getYear();
        if (isOutsidePlan(year)) {
            broken.add(at, "target-outside-plan", Integer.toString(year));
            return Optional.empty();
        }
        Optional<ReportingPeriod> period = Optional.ofNullable(
                        IndicatorEntry.judges(date, document.followedUp(), rounds))
                .map(ReportingPeriod::parse);
        if (period.filter(each -> !isOutsidePlan(each.year())).isEmpty()) {
            broken.add(
                    at,
                    "target-outside-plan",
                    period.map(ReportingPeriod::toString).orElse(Integer.toString(year - 1)));
            return Optional.empty();
        }
        if (!judged.add(period.get())) {
            broken.add(at, "year-judged-twice", period.get().toString());
        }
        return period;
    }

    private boolean isOutsidePlan(int year) {
        return year < document.firstYear() || year > document.lastYear();
    }
}
