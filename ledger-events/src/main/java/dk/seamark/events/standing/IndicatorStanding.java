package dk.seamark.events.standing;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.SeriesBreak;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
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
 */
public record IndicatorStanding(
        IndicatorDefined indicator,
        List<FigureStanding> figures,
        List<TargetStanding> targets,
        @Nullable List<SeriesBreak> breaks) {

    /** Copies the lists. */
    public IndicatorStanding {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
        breaks = breaks == null ? null : List.copyOf(breaks);
    }

    /** The status of an indicator without breaks in its series. */
    public IndicatorStanding(IndicatorDefined indicator, List<FigureStanding> figures, List<TargetStanding> targets) {
        this(indicator, figures, targets, null);
    }

    /** The breaks in the series of its components; empty if there are none. */
    public List<SeriesBreak> itsBreaks() {
        return breaks == null ? List.of() : breaks;
    }

    /** Whether a component's figures of two periods can be compared: no break lies between them. */
    public boolean comparable(String componentId, ReportingPeriod one, ReportingPeriod other) {
        return itsBreaks().stream().noneMatch(each -> each.separates(indicator.indicatorId(), componentId, one, other));
    }
}
