package dk.seamark.verify.judge;

import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Rounds;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What the bundle's events say for judging one target.
 *
 * @param indicator the indicator
 * @param judged the period that the target judges
 * @param before the period of the target before it that asks something; null if it is the first
 * @param breaks the breaks in the plan's series
 * @param figures the plan's figures
 * @param rests which earlier periods a span of a component's figures leaves out
 */
record FoundEvidence(
        IndicatorDefined indicator,
        ReportingPeriod judged,
        @Nullable ReportingPeriod before,
        Set<SeriesBreak> breaks,
        Figures figures,
        BiPredicate<String, ReportingPeriod> rests)
        implements Evidence {

    @Override
    public Datum current(String component) {
        return datum(component, Series.MUNICIPALITY, Optional.of(judged));
    }

    @Override
    public ReferenceDatum reference(String component, Reference reference) {
        return switch (reference) {
            case BASELINE -> own(component, baseline(component));
            case PREVIOUS_PERIOD -> own(component, before(judged));
            case YEAR_BEFORE -> own(component, judged.yearBefore());
            case PREVIOUS_RESULT -> own(component, before == null ? baseline(component) : Optional.of(before));
            case COMPARATOR -> datum(component, Series.COMPARATOR, Optional.of(judged));
        };
    }

    @Override
    public List<ReferenceDatum> since(String component, int firstYear) {
        List<ReferenceDatum> data = new ArrayList<>(List.of(current(component)));
        Optional<ReportingPeriod> earlier = before(judged);
        while (earlier.isPresent() && earlier.get().year() >= firstYear) {
            if (!rests.test(component, earlier.get())) {
                data.addFirst(own(component, earlier));
            }
            earlier = before(earlier.get());
        }
        return List.copyOf(data);
    }

    @Override
    public List<String> resting(String component, int firstYear) {
        List<String> periods = new ArrayList<>();
        Optional<ReportingPeriod> earlier = before(judged);
        while (earlier.isPresent() && earlier.get().year() >= firstYear) {
            if (rests.test(component, earlier.get())) {
                periods.addFirst(earlier.get().toString());
            }
            earlier = before(earlier.get());
        }
        return periods;
    }

    @Override
    public Optional<Counting> counting(String component) {
        return component(component).map(ComponentDefinition::counting);
    }

    @Override
    public Optional<Direction> direction(String component) {
        return component(component).map(ComponentDefinition::direction);
    }

    /** The period before, in which the indicator was measured: a year, or more where there are rounds. */
    private Optional<ReportingPeriod> before(ReportingPeriod period) {
        Rounds rounds = indicator.rounds();
        if (rounds == null) {
            return period.previous();
        }
        int year = period.year() - 1;
        while (Math.floorMod(year - rounds.year(), rounds.everyYears()) != 0) {
            year--;
        }
        return period(Integer.toString(year));
    }

    private Optional<ReportingPeriod> baseline(String component) {
        return component(component)
                .map(ComponentDefinition::baseline)
                .map(Baseline::period)
                .flatMap(FoundEvidence::period);
    }

    private static Optional<ReportingPeriod> period(String text) {
        try {
            return Optional.of(ReportingPeriod.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The municipality's own figure of a period on this side of every break. */
    private ReferenceDatum own(String component, Optional<ReportingPeriod> period) {
        Optional<ReferenceDatum> beyond = period.flatMap(each -> breaks.stream()
                .filter(broken -> broken.separates(indicator.indicatorId(), component, each, judged))
                .map(broken -> (ReferenceDatum)
                        new BeyondBreak(component, Series.MUNICIPALITY, each.toString(), broken.from()))
                .findFirst());
        return beyond.orElseGet(() -> datum(component, Series.MUNICIPALITY, period));
    }

    private Datum datum(String component, Series series, Optional<ReportingPeriod> period) {
        return period.map(each -> figures.datum(Figures.slot(indicator.indicatorId(), component, series, each)))
                .orElseGet(() -> new Absent(component, series, null, null));
    }

    private Optional<ComponentDefinition> component(String id) {
        return indicator.component(id);
    }
}
