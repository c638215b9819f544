package dk.seamark.policy.plan;

import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.ComponentSum;
import dk.seamark.events.plan.Counts;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Quartile;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An indicator of a plan's document, with its targets by date. */
public record IndicatorEntry(
        String id,
        String number,
        String title,
        @Nullable String goal,
        @Nullable List<BarometerArea> areas,
        String source,
        @Nullable List<ComponentEntry> components,
        String baselineWording,
        @Nullable List<String> notes,
        @Nullable List<ComponentSum> sums,
        @Nullable Rounds rounds,
        SortedMap<LocalDate, TargetEntry> targets) {

    /** A component of the document. */
    public record ComponentEntry(
            String id,
            String title,
            Unit unit,
            int decimals,
            @Nullable Direction direction,
            @Nullable Counting counting,
            @Nullable String comparator,
            @Nullable Baseline baseline,
            @Nullable Counts counts,
            @Nullable Counts outOf,
            @Nullable String population,
            @Nullable Quartile comparatorQuartile) {

        /** The component in the form of the events. */
        public ComponentDefinition definition() {
            return new ComponentDefinition(
                    id,
                    title,
                    unit,
                    decimals,
                    direction,
                    counting,
                    comparator,
                    baseline,
                    counts,
                    outOf,
                    population,
                    comparatorQuartile);
        }

        private static ComponentEntry of(ComponentDefinition component) {
            return new ComponentEntry(
                    component.componentId(),
                    component.title(),
                    component.unit(),
                    component.decimals(),
                    component.direction(),
                    component.counting(),
                    component.comparator(),
                    component.baseline(),
                    component.counts(),
                    component.outOf(),
                    component.population(),
                    component.comparatorQuartile());
        }
    }

    /** A target of the document. */
    public record TargetEntry(String wording, TargetRule rule) {}

    /** Copies the map. */
    public IndicatorEntry {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }

    /** The components; empty if the document leaves them out. */
    public List<ComponentEntry> itsComponents() {
        return PlanDocument.orNone(components);
    }

    /** Which components add up to others; empty if the document does not say. */
    List<ComponentSum> itsSums() {
        return PlanDocument.orNone(sums);
    }

    /** The components in the form of the events. */
    List<ComponentDefinition> definitions() {
        return itsComponents().stream().map(ComponentEntry::definition).toList();
    }

    /** The event that defines the indicator, without its targets, in a track of the plan at this address. */
    public IndicatorDefined definition(PlanAddress address, String trackId) {
        return new IndicatorDefined(
                address.municipality().key(),
                address.planId().key(),
                trackId,
                id,
                number,
                title,
                goal,
                PlanDocument.orNone(areas),
                definitions(),
                source,
                baselineWording,
                PlanDocument.orNone(notes),
                sums == null || sums.isEmpty() ? null : sums,
                rounds);
    }

    /** The events that set its targets in the plan at this address, which is followed up so often; by date. */
    public List<IndicatorTargetSet> targets(PlanAddress address, Cadence followedUp) {
        return targets.entrySet().stream()
                .map(target -> new IndicatorTargetSet(
                        address.municipality().key(),
                        address.planId().key(),
                        id,
                        target.getKey(),
                        target.getValue().wording(),
                        target.getValue().rule(),
                        judges(target.getKey(), followedUp, rounds)))
                .toList();
    }

    /**
     * The period that a target of this date judges: the last that has ended and in which the indicator was measured.
     * Null if that is none of the ledger's, as 1989.
     *
     * @param rounds the indicator's rounds; null if it is measured in each period
     */
    public static @Nullable String judges(LocalDate date, Cadence followedUp, @Nullable Rounds rounds) {
        try {
            ReportingPeriod judged =
                    rounds == null ? ReportingPeriod.lastEndedBefore(date, followedUp) : rounds.lastEndedBefore(date);
            return judged.toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The document's entry for an indicator; without targets for years after an end that was brought forward. */
    static IndicatorEntry of(PlanContent content, IndicatorDefined indicator) {
        SortedMap<LocalDate, TargetEntry> targets = new TreeMap<>();
        content.targetsOf(indicator.indicatorId()).stream()
                .filter(target -> target.judged(content.terms().followedUp()).year()
                        <= content.terms().lastYear())
                .forEach(target -> targets.put(target.targetDate(), new TargetEntry(target.wording(), target.rule())));
        return new IndicatorEntry(
                indicator.indicatorId(),
                indicator.number(),
                indicator.title(),
                indicator.goalId(),
                indicator.areas(),
                indicator.source(),
                indicator.components().stream().map(ComponentEntry::of).toList(),
                indicator.baselineWording(),
                indicator.notes(),
                indicator.sums(),
                indicator.rounds(),
                targets);
    }
}
