package dk.seamark.policy.plan;

import dk.seamark.events.Baseline;
import dk.seamark.events.Cadence;
import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.plan.IndicatorEntry.ComponentEntry;
import dk.seamark.policy.plan.PlanDocument.TrackEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no plan can be, whatever its schema allows: a document that breaks one of these is refused. */
public final class DocumentCheck {

    private final PlanDocument document;
    private final Names trackIds = new Names("track-id-twice");
    private final Names trackNumbers = new Names("track-number-twice");
    private final Names indicatorIds = new Names("indicator-id-twice");
    private final Names indicatorNumbers = new Names("indicator-number-twice");
    private final List<Violation> violations = new ArrayList<>();

    private DocumentCheck(PlanDocument document) {
        this.document = document;
    }

    /** What the document breaks; empty if it can be a plan. */
    public static List<Violation> of(PlanDocument document) {
        DocumentCheck check = new DocumentCheck(document);
        check.plan();
        return List.copyOf(check.violations);
    }

    private void plan() {
        if (document.lastYear() < document.firstYear()) {
            broken(FieldPath.ROOT.child("lastYear"), "years-backwards", Integer.toString(document.firstYear()));
        }
        Integer figuresFrom = document.figuresFrom();
        if (figuresFrom != null && figuresFrom > document.firstYear()) {
            broken(
                    FieldPath.ROOT.child("figuresFrom"),
                    "figures-from-too-late",
                    Integer.toString(document.firstYear()));
        }
        Names centres = new Names("centre-id-twice");
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
            broken(
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
        Names componentIds = new Names("component-id-twice");
        for (int i = 0; i < indicator.itsComponents().size(); i++) {
            component(
                    indicator.itsComponents().get(i),
                    componentIds,
                    at.child("components").item(i));
        }
        List<ComponentDefinition> components = indicator.definitions();
        Set<ReportingPeriod> judged = new HashSet<>();
        indicator.targets().forEach((date, target) -> {
            FieldPath place = at.child("targets").child(date.toString());
            targetDate(date, judged, place);
            violations.addAll(RuleCheck.of(target.rule(), components, place.child("rule")));
        });
    }

    private void component(ComponentEntry component, Names ids, FieldPath at) {
        ids.take(component.id(), at.child("id"));
        Baseline baseline = component.baseline();
        if (baseline == null) {
            return;
        }
        // Figures of a half-year can be delivered to a plan that is followed up on each half-year alone.
        Cadence cadence = ReportingPeriod.parse(baseline.period()).cadence();
        if (cadence == Cadence.HALF_YEARLY && document.followedUp() == Cadence.YEARLY) {
            broken(at.child("baseline").child("period"), "baseline-cadence", baseline.period());
        }
    }

    private void targetDate(LocalDate date, Set<ReportingPeriod> judged, FieldPath at) {
        int year = date.minusDays(1).getYear();
        if (year < document.firstYear() || year > document.lastYear()) {
            broken(at, "target-outside-plan", Integer.toString(year));
            return;
        }
        ReportingPeriod period = ReportingPeriod.judgedBy(date, document.followedUp());
        if (!judged.add(period)) {
            broken(at, "year-judged-twice", period.toString());
        }
    }

    private void broken(FieldPath at, String rule, Object... args) {
        violations.add(Violation.of(at.text(), rule, args));
    }

    /** Names that may be taken once. */
    private final class Names {

        private final String rule;
        private final Set<String> taken = new HashSet<>();

        private Names(String rule) {
            this.rule = rule;
        }

        private void take(String name, FieldPath at) {
            if (!taken.add(name)) {
                broken(at, rule, name);
            }
        }
    }
}
