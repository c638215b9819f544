package dk.seamark.indicator.plan;

import dk.seamark.events.Baseline;
import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.FigureSlot;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.Series;
import java.util.Objects;
import java.util.Optional;

/**
 * An indicator with what its plan says about delivering to it.
 *
 * @param definition the indicator
 * @param centreId the centre of its track, which delivers its figures
 * @param firstYear the first calendar year of its plan
 * @param lastYear the last calendar year of its plan
 */
public record PlanIndicator(IndicatorDefined definition, String centreId, int firstYear, int lastYear) {

    /** One of its components; empty if it has none of this id. */
    public Optional<ComponentDefinition> component(String componentId) {
        return definition.components().stream()
                .filter(component -> component.componentId().equals(componentId))
                .findFirst();
    }

    /**
     * The first period that takes figures: the year before the plan, since its first year is
     * compared with that, or an earlier one that a baseline of this indicator names.
     */
    public ReportingPeriod firstPeriod() {
        ReportingPeriod beforePlan = new ReportingPeriod(firstYear).previous();
        return definition.components().stream()
                .map(ComponentDefinition::baseline)
                .filter(Objects::nonNull)
                .map(Baseline::period)
                .map(ReportingPeriod::parse)
                .reduce(beforePlan, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** The last period that takes figures: the plan's last year. */
    public ReportingPeriod lastPeriod() {
        return new ReportingPeriod(lastYear);
    }

    /** True if figures of this period can be delivered. */
    public boolean covers(ReportingPeriod period) {
        return period.compareTo(firstPeriod()) >= 0 && period.compareTo(lastPeriod()) <= 0;
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
