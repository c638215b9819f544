package dk.seamark.indicator.plan;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An indicator with what its plan says about delivering figures.
 *
 * @param definition the indicator
 * @param track its track, whose centre delivers its figures
 * @param terms the terms of its plan as a whole
 * @param amendments the plan's amendments that decide how it is followed up on in a period, in order
 */
public record PlanIndicator(
        IndicatorDefined definition, TrackDefined track, PlanTerms terms, List<Amendment> amendments) {

    /** Copies the list. */
    public PlanIndicator {
        amendments = List.copyOf(amendments);
    }

    /** The centre that delivers its figures. */
    public String centreId() {
        return track.centreId();
    }

    /** The indicator as it is followed up on in a period; empty if it is not, as it rests or was given up. */
    public Optional<IndicatorDefined> in(ReportingPeriod period) {
        String id = definition.indicatorId();
        PlanOutline alone = new PlanOutline(
                terms, new TreeMap<>(Map.of(track.trackId(), track)), new TreeMap<>(Map.of(id, definition)));
        return Optional.ofNullable(
                alone.at(Moment.after(period), amendments).indicators().get(id));
    }

    /** One of its components, as a period's figures count it; empty if it has none with this id. */
    public Optional<ComponentDefinition> component(String componentId, ReportingPeriod period) {
        return in(period).orElse(definition).component(componentId);
    }

    /**
     * The first period for which figures can be delivered: the year before the plan, as the first year is compared with
     * it, or an earlier one that the plan's terms or a baseline of this indicator name.
     */
    public ReportingPeriod firstPeriod() {
        ReportingPeriod first = new ReportingPeriod(terms.firstYear());
        ReportingPeriod beforePlan = first.previous().orElse(first);
        ReportingPeriod kept = terms.figuresFrom() == null ? beforePlan : new ReportingPeriod(terms.figuresFrom());
        return baselines().reduce(earlier(beforePlan, kept), PlanIndicator::earlier);
    }

    private Stream<ReportingPeriod> baselines() {
        return definition.components().stream()
                .map(ComponentDefinition::baseline)
                .filter(Objects::nonNull)
                .map(Baseline::period)
                .map(ReportingPeriod::parse);
    }

    private static ReportingPeriod earlier(ReportingPeriod one, ReportingPeriod other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The last period for which figures can be delivered: the plan's last year. */
    public ReportingPeriod lastPeriod() {
        return new ReportingPeriod(terms.lastYear());
    }

    /**
     * Whether figures of this period can be delivered: of whole years, and of the periods that the plan is followed up
     * on for; and not of a period in which the plan does not follow up on the indicator, or in which it is not
     * measured.
     */
    public boolean covers(ReportingPeriod period) {
        return spans(period) && in(period).isPresent() && isMeasuredIn(period);
    }

    /** Whether it is measured in a period: each one, or those of its rounds and of its baselines. */
    public boolean isMeasuredIn(ReportingPeriod period) {
        return definition.hasFiguresOf(period);
    }

    /** Whether the period is one of those for which the plan takes figures of indicators that it follows up on. */
    public boolean spans(ReportingPeriod period) {
        return (period.cadence() == Cadence.YEARLY || period.cadence() == terms.followedUp())
                && period.year() >= firstPeriod().year()
                && period.year() <= terms.lastYear();
    }

    /** Whether a figure of a predecessor stands in a slot, so that nobody delivers one. */
    public boolean isCarriedOn(FigureSlot slot) {
        return amendments.stream()
                .anyMatch(amendment -> amendment instanceof Continuation carried && carried.fills(slot));
    }

    /** One of its slots. */
    public FigureSlot slot(String componentId, Series series, ReportingPeriod period) {
        return new FigureSlot(definition.indicatorId(), componentId, series, period.toString());
    }

    /** The stream of its figures for a period. */
    public String stream(ReportingPeriod period) {
        return Streams.figures(
                definition.municipality(), definition.planId(), definition.indicatorId(), period.toString());
    }
}
