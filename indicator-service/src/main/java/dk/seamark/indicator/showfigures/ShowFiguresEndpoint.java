package dk.seamark.indicator.showfigures;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.plan.CentreId;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.value.Quartile;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.history.Histories;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.request.Reader;
import dk.seamark.indicator.showfigures.FiguresView.FigureView;
import dk.seamark.indicator.showfigures.FiguresView.SlotView;
import dk.seamark.indicator.showfigures.FiguresView.StateView;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.time.Deadlines;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ShowFiguresEndpoint {

    private final Plans plans;
    private final Histories histories;
    private final Deadlines deadlines;

    ShowFiguresEndpoint(Plans plans, Histories histories, Deadlines deadlines) {
        this.plans = plans;
        this.histories = histories;
        this.deadlines = deadlines;
    }

    @GetMapping("/api/{municipality}/plans/{planId}/figures/{period}")
    FiguresView get(Caller caller, @PathVariable String planId, @PathVariable String period) {
        PlanSnapshot plan = plans.binding(caller, planId);
        ReportingPeriod year = Reader.PERIOD.read("period", period);
        List<SlotView> slots = plan.tracks().stream()
                .filter(track -> delivers(caller, track))
                .sorted(Comparator.comparingInt(TrackDefined::number))
                .flatMap(track -> indicatorsOf(plan, track))
                .filter(indicator -> indicator.covers(year))
                .flatMap(indicator -> slots(caller, indicator, year))
                .toList();
        return new FiguresView(planId, year.toString(), deadlines.figures(year), slots);
    }

    private static boolean delivers(Caller caller, TrackDefined track) {
        return caller.role() != Role.CENTRE_STAFF || caller.belongsTo(new CentreId(track.centreId()));
    }

    private static Stream<PlanIndicator> indicatorsOf(PlanSnapshot plan, TrackDefined track) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.trackId().equals(track.trackId()))
                .map(IndicatorDefined::indicatorId)
                .flatMap(indicatorId -> plan.indicator(indicatorId).stream());
    }

    private Stream<SlotView> slots(Caller caller, PlanIndicator indicator, ReportingPeriod period) {
        Slots now = histories.slots(indicator.stream(period));
        Optional<ReportingPeriod> before = indicator.definition().measuredBefore(period);
        Slots previous = before.filter(indicator::covers)
                .map(each -> histories.slots(indicator.stream(each)))
                .orElseGet(Slots::blank);
        return indicator.in(period).stream()
                .flatMap(definition -> definition.components().stream())
                .flatMap(component -> series(component)
                        .map(series -> slot(caller, indicator, component, series, period, now, previous)));
    }

    private static Stream<Series> series(ComponentDefinition component) {
        return component.comparator() == null
                ? Stream.of(Series.MUNICIPALITY)
                : Stream.of(Series.MUNICIPALITY, Series.COMPARATOR);
    }

    private SlotView slot(
            Caller caller,
            PlanIndicator indicator,
            ComponentDefinition component,
            Series series,
            ReportingPeriod period,
            Slots now,
            Slots previous) {
        IndicatorDefined definition = indicator.definition();
        String componentId = component.componentId();
        return new SlotView(
                definition.trackId(),
                indicator.centreId(),
                definition.indicatorId(),
                definition.number(),
                definition.title(),
                componentId,
                component.title(),
                component.unit().code(),
                component.decimals(),
                series.code(),
                series == Series.COMPARATOR ? component.comparator() : null,
                series == Series.COMPARATOR ? quartile(component) : null,
                state(caller, period, now.in(indicator.slot(componentId, series, period))),
                definition
                        .measuredBefore(period)
                        .map(before -> state(caller, before, previous.in(indicator.slot(componentId, series, before))))
                        .orElse(null));
    }

    private static @Nullable String quartile(ComponentDefinition component) {
        Quartile quartile = component.comparatorQuartile();
        return quartile == null ? null : quartile.code();
    }

    private StateView state(Caller caller, ReportingPeriod period, SlotState state) {
        String year = period.toString();
        return switch (state) {
            case SlotState.Blank blank -> new StateView(year, "blank", null, null, null, null);
            case SlotState.Recorded recorded ->
                new StateView(
                        year,
                        "recorded",
                        recorded.measurementId(),
                        figure(recorded.figure()),
                        null,
                        histories.words(caller.municipality(), recorded.remark()));
            case SlotState.Missing missing ->
                new StateView(
                        year,
                        "missing",
                        null,
                        null,
                        missing.reason().code(),
                        histories.words(caller.municipality(), missing.explanation()));
            case SlotState.Withdrawn withdrawn ->
                new StateView(
                        year,
                        "withdrawn",
                        null,
                        null,
                        withdrawn.reason().code(),
                        histories.words(caller.municipality(), withdrawn.explanation()));
        };
    }

    private static FigureView figure(Figure figure) {
        return new FigureView(
                figure.value(),
                figure.unit().code(),
                figure.measuredOn(),
                figure.source(),
                figure.numerator(),
                figure.denominator(),
                figure.example(),
                figure.status() == null ? null : figure.status().code(),
                figure.link());
    }
}
