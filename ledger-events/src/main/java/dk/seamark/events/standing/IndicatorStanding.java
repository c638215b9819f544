package dk.seamark.events.standing;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.SeriesBreak;
import dk.seamark.events.value.ReportingPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The status of an indicator: every target of the plan, with a verdict for those up to the judged period.
 *
 * @param indicator the indicator as the plan defines it
 * @param figures every current figure of the indicator's components up to the judged period, by component in the plan's
 *     order, then series, then period
 * @param targets every target of the plan, by date; those of periods after the judged one are
 *     {@link TargetStanding.Ahead}
 * @param breaks the breaks in the series of its components up to the judged period, across which figures cannot be
 *     compared; null if there are none
 * @param earlier how these components were defined before these breaks; null if there are none
 * @param carried how its series go on from those of predecessors, in order; null if none does
 */
public record IndicatorStanding(
        IndicatorDefined indicator,
        List<FigureStanding> figures,
        List<TargetStanding> targets,
        @Nullable List<SeriesBreak> breaks,
        @Nullable List<EarlierDefinition> earlier,
        @Nullable List<Continuation> carried) {

    /** Copies the lists. */
    public IndicatorStanding {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
        breaks = breaks == null ? null : List.copyOf(breaks);
        earlier = earlier == null ? null : List.copyOf(earlier);
        carried = carried == null ? null : List.copyOf(carried);
    }

    /** The status of an indicator without breaks in its series. */
    public IndicatorStanding(IndicatorDefined indicator, List<FigureStanding> figures, List<TargetStanding> targets) {
        this(indicator, figures, targets, null, null, null);
    }

    /** The status of an indicator; an empty list of what not every plan has counts as none. */
    public static IndicatorStanding of(
            IndicatorDefined indicator,
            List<FigureStanding> figures,
            List<TargetStanding> targets,
            List<SeriesBreak> breaks,
            List<EarlierDefinition> earlier,
            List<Continuation> carried) {
        return new IndicatorStanding(
                indicator,
                figures,
                targets,
                breaks.isEmpty() ? null : breaks,
                breaks.isEmpty() ? null : earlier,
                carried.isEmpty() ? null : carried);
    }

    /** The breaks in the series of its components; empty if there are none. */
    public List<SeriesBreak> itsBreaks() {
        return breaks == null ? List.of() : breaks;
    }

    /** How its series go on from those of predecessors, in order; empty if none does. */
    public List<Continuation> itsCarried() {
        return carried == null ? List.of() : carried;
    }

    /** The continuation that a measurement was carried on by; empty for one of this ledger's own. */
    public Optional<Continuation> carriedOn(String measurementId) {
        return itsCarried().stream()
                .filter(each -> each.figures().stream()
                        .anyMatch(figure -> figure.measurementId().equals(measurementId)))
                .findFirst();
    }

    /** How its components were defined before the breaks in their series; empty if there are none. */
    public List<EarlierDefinition> itsEarlier() {
        return earlier == null ? List.of() : earlier;
    }

    /** A component as it was defined for a period's figures; empty if the indicator has none with this id. */
    public Optional<ComponentDefinition> component(String componentId, ReportingPeriod period) {
        return itsEarlier().stream()
                .filter(each -> each.component().componentId().equals(componentId))
                .filter(each -> period.firstDay()
                        .isBefore(ReportingPeriod.parse(each.until()).firstDay()))
                .min(Comparator.comparing(
                        each -> ReportingPeriod.parse(each.until()).firstDay()))
                .map(EarlierDefinition::component)
                .or(() -> indicator.component(componentId));
    }

    /** The indicator with its components as they were defined for a period's figures. */
    public IndicatorDefined definedFor(ReportingPeriod period) {
        IndicatorDefined then = indicator;
        for (EarlierDefinition earliest : itsEarlier()) {
            String componentId = earliest.component().componentId();
            then = then.component(
                    componentId, now -> component(componentId, period).orElse(now));
        }
        return then;
    }

    /** Whether a component's figures of two periods can be compared: no break lies between them. */
    public boolean comparable(String componentId, ReportingPeriod one, ReportingPeriod other) {
        return itsBreaks().stream().noneMatch(each -> each.separates(indicator.indicatorId(), componentId, one, other));
    }
}
