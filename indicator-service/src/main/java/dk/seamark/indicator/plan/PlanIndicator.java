package dk.seamark.indicator.plan;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.util.Objects;
import java.util.Optional;

/**
 * An indicator with what its plan says about delivering figures.
 *
 * @param definition the indicator
 * @param centreId the centre of its track, which delivers its figures
 * @param terms the terms of its plan as a whole
 */
public record PlanIndicator(IndicatorDefined definition, String centreId, PlanTerms terms) {

    /** One of its components; empty if it has none with this id. */
    public Optional<ComponentDefinition> component(String componentId) {
        return definition.components().stream()
                .filter(component -> component.componentId().equals(componentId))
                .findFirst();
    }

    /**
     * The first period for which figures can be delivered: the year before the plan, as the first year is compared with
     * it, or an earlier one that the plan's terms or a baseline of this indicator name.
     */
    public ReportingPeriod firstPeriod() {
        ReportingPeriod first = new ReportingPeriod(terms.firstYear());
        ReportingPeriod beforePlan = first.previous().orElse(first);
        ReportingPeriod kept = terms.figuresFrom() == null ? beforePlan : new ReportingPeriod(terms.figuresFrom());
        return definition.components().stream()
                .map(ComponentDefinition::baseline)
                .filter(Objects::nonNull)
                .map(Baseline::period)
                .map(ReportingPeriod::parse)
                .reduce(earlier(beforePlan, kept), PlanIndicator::earlier);
    }

    private static ReportingPeriod earlier(ReportingPeriod one, ReportingPeriod other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The last period for which figures can be delivered: the plan's last year. */
    public ReportingPeriod lastPeriod() {
        return new ReportingPeriod(terms.lastYear());
    }

    /**
     * Whether figures of this period can be delivered: of whole years, and in a plan with a half-yearly cadence also of
     * halves.
     */
    public boolean covers(ReportingPeriod period) {
        return (period.cadence() == Cadence.YEARLY || period.cadence() == terms.followedUp())
                && period.year() >= firstPeriod().year()
                && period.year() <= terms.lastYear();
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
