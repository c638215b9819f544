package dk.seamark.standing;

import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.SeriesBreak;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.BeyondBreak;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Evidence;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.ReferenceDatum;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for judging one target.
 *
 * @param indicator the indicator
 * @param judged the period that the target judges
 * @param previousTarget the period judged by the target before it; null if it is the first
 * @param breaks the breaks in the plan's series across which figures cannot be compared
 * @param figures the plan's figures
 * @param rests whether a span of a component's figures leaves a period out
 */
record TargetEvidence(
        IndicatorDefined indicator,
        ReportingPeriod judged,
        @Nullable ReportingPeriod previousTarget,
        Collection<SeriesBreak> breaks,
        FigureFold figures,
        BiPredicate<String, ReportingPeriod> rests)
        implements Evidence {

    @Override
    public Datum current(String component) {
        return datum(component, Series.MUNICIPALITY, judged);
    }

    @Override
    public ReferenceDatum reference(String component, Reference reference) {
        return switch (reference) {
            case BASELINE -> earlier(component, baseline(component));
            case PREVIOUS_PERIOD ->
                earlier(component, indicator.measuredBefore(judged).orElse(null));
            case YEAR_BEFORE -> earlier(component, judged.yearBefore().orElse(null));
            case PREVIOUS_RESULT -> earlier(component, previousTarget == null ? baseline(component) : previousTarget);
            case COMPARATOR -> datum(component, Series.COMPARATOR, judged);
        };
    }

    @Override
    public List<ReferenceDatum> since(String component, int firstYear) {
        return indicator.measuredSince(firstYear, judged).stream()
                .filter(period -> !rests.test(component, period))
                .map(period -> earlier(component, period))
                .toList();
    }

    @Override
    public List<String> resting(String component, int firstYear) {
        return indicator.measuredSince(firstYear, judged).stream()
                .filter(period -> rests.test(component, period))
                .map(ReportingPeriod::toString)
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

    private @Nullable ReportingPeriod baseline(String component) {
        return definition(component)
                .map(ComponentDefinition::baseline)
                .map(Baseline::period)
                .map(Periods::parse)
                .orElse(null);
    }

    /** The municipality's own figure of another period, unless a break lies between the two periods. */
    private ReferenceDatum earlier(String component, @Nullable ReportingPeriod period) {
        if (period != null) {
            for (SeriesBreak each : breaks) {
                if (each.separates(indicator.indicatorId(), component, period, judged)) {
                    return new BeyondBreak(component, Series.MUNICIPALITY, period.toString(), each.from());
                }
            }
        }
        return datum(component, Series.MUNICIPALITY, period);
    }

    private Datum datum(String component, Series series, @Nullable ReportingPeriod period) {
        return period == null
                ? new Absent(component, series, null, null)
                : figures.datum(indicator.indicatorId(), component, series, period);
    }

    private Optional<ComponentDefinition> definition(String component) {
        return indicator.component(component);
    }
}
