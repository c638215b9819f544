package dk.seamark.standing;

import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Evidence;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for judging one target.
 *
 * @param indicator the indicator
 * @param judged the period that the target judges
 * @param previousTarget the period judged by the target before it; null if it is the first
 * @param figures the plan's figures
 */
record TargetEvidence(
        IndicatorDefined indicator,
        ReportingPeriod judged,
        @Nullable ReportingPeriod previousTarget,
        FigureFold figures)
        implements Evidence {

    @Override
    public Datum current(String component) {
        return datum(component, Series.MUNICIPALITY, judged);
    }

    @Override
    public Datum reference(String component, Reference reference) {
        return switch (reference) {
            case BASELINE -> baseline(component);
            case PREVIOUS_PERIOD ->
                datum(component, Series.MUNICIPALITY, judged.previous().orElse(null));
            case YEAR_BEFORE ->
                datum(component, Series.MUNICIPALITY, judged.yearBefore().orElse(null));
            case PREVIOUS_RESULT ->
                previousTarget == null ? baseline(component) : datum(component, Series.MUNICIPALITY, previousTarget);
            case COMPARATOR -> datum(component, Series.COMPARATOR, judged);
        };
    }

    @Override
    public List<Datum> since(String component, int firstYear) {
        return judged.since(firstYear).stream()
                .map(period -> datum(component, Series.MUNICIPALITY, period))
                .toList();
    }

    @Override
    public Optional<Counting> counting(String component) {
        return definition(component).map(ComponentDefinition::counting);
    }

    @Override
    public Optional<Direction> direction(String component) {
        return definition(component).map(ComponentDefinition::direction);
    }

    private Datum baseline(String component) {
        ReportingPeriod period = definition(component)
                .map(ComponentDefinition::baseline)
                .map(Baseline::period)
                .map(Periods::parse)
                .orElse(null);
        return datum(component, Series.MUNICIPALITY, period);
    }

    private Datum datum(String component, Series series, @Nullable ReportingPeriod period) {
        return period == null
                ? new Absent(component, series, null, null)
                : figures.datum(indicator.indicatorId(), component, series, period);
    }

    private Optional<ComponentDefinition> definition(String component) {
        return indicator.components().stream()
                .filter(each -> each.componentId().equals(component))
                .findFirst();
    }
}
