package dk.seamark.policy.finding;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.AnswerPlace;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a plan leaves to be decided before its targets can be judged in every case. */
final class OpenPoints {

    private final Reviewed reviewed;
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<BigDecimal, List<LocalDate>> unread = new TreeMap<>();
    private final List<LocalDate> withoutTolerance = new ArrayList<>();
    private final List<LocalDate> withoutRelevance = new ArrayList<>();
    private final List<LocalDate> withoutEnd = new ArrayList<>();
    private final SortedSet<String> counted = new TreeSet<>();
    private final SortedSet<String> directed = new TreeSet<>();

    private OpenPoints(Reviewed reviewed) {
        this.reviewed = reviewed;
    }

    static List<Finding> in(Reviewed reviewed) {
        OpenPoints points = new OpenPoints(reviewed);
        reviewed.targets().forEach(target -> target.rule().places().forEach(place -> points.add(place, target)));
        points.readings();
        points.tolerances();
        points.relevance();
        points.ends();
        points.countings();
        points.directions();
        return points.findings;
    }

    private void add(AnswerPlace place, IndicatorTargetSet target) {
        LocalDate date = target.targetDate();
        switch (place) {
            case AnswerPlace.OfReading of -> {
                if (of.reading() == null) {
                    unread.computeIfAbsent(of.percentage(), key -> new ArrayList<>())
                            .add(date);
                }
            }
            case AnswerPlace.OfTolerance of -> addIf(of.tolerance() == null, date, withoutTolerance);
            case AnswerPlace.OfRelevance of -> addIf(of.relevance() == null, date, withoutRelevance);
            case AnswerPlace.OfEnough of -> addIf(of.enough() == null, date, withoutEnd);
            case AnswerPlace.OfDirection of -> directed.add(of.component());
            case AnswerPlace.OfCounting of -> counted.add(of.component());
        }
    }

    private static void addIf(boolean open, LocalDate date, List<LocalDate> dates) {
        if (open) {
            dates.add(date);
        }
    }

    private void readings() {
        unread.forEach((percentage, dates) -> findings.add(
                reviewed.findingOfDates(FindingCode.READING_OPEN, dates, WordedNumbers.number(percentage))));
    }

    private void tolerances() {
        if (!withoutTolerance.isEmpty()) {
            findings.add(reviewed.findingOfTargets(FindingCode.TOLERANCE_OPEN, withoutTolerance));
        }
    }

    private void relevance() {
        if (!withoutRelevance.isEmpty()) {
            findings.add(reviewed.findingOfTargets(FindingCode.RELEVANCE_OPEN, withoutRelevance));
        }
    }

    private void ends() {
        if (!withoutEnd.isEmpty()) {
            findings.add(reviewed.findingOfTargets(FindingCode.RANGE_OPEN, withoutEnd));
        }
    }

    private void countings() {
        for (String id : counted) {
            reviewed.component(id)
                    .filter(component -> component.counting() == null)
                    .ifPresent(
                            component -> findings.add(reviewed.finding(FindingCode.COUNTING_OPEN, component.title())));
        }
    }

    private void directions() {
        for (String id : directed) {
            reviewed.component(id)
                    .filter(component -> component.direction() == null)
                    .ifPresent(this::unsaid);
        }
    }

    private void unsaid(ComponentDefinition component) {
        LocalizedText before = switch (reviewed.terms().followedUp()) {
            case YEARLY ->
                reviewed.indicator().rounds() == null ? Phrases.say("year-before") : Phrases.say("round-before");
            case HALF_YEARLY -> Phrases.say("half-year-before");
            case QUARTERLY -> Phrases.say("quarter-before");
        };
        findings.add(reviewed.finding(FindingCode.DIRECTION_OPEN, component.title(), before));
    }
}
